package fr.gusp.veille.command.reference;

import fr.gusp.veille.command.territory.Spelling;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The charters write « Ville », « Maisons et Cités (bailleur) », « Bailleur (Pas-de-Calais Habitat)
 * »: whom they mean in a quartier.
 */
final class OwnerWords {

  private static final Pattern FORM = Pattern.compile("([^()]*?)\\s*(?:\\(([^()]*)\\))?");

  /** What the charters call an organisation that {@code acteurs.yaml} lists under another name. */
  private static final Map<String, List<String>> OTHER_NAMES =
      Map.of(
          "association recup'tri", List.of("recup-tri"),
          "futurs promoteurs", List.of("promoteurs-lens"),
          "club de prevention", List.of("club-prevention-schumann", "club-prevention-bruay"),
          "entreprises prestataires", List.of("prestataire-espaces-verts-avion"),
          "prestataire multiservice", List.of("prestataire-multiservice-avion"),
          "titulaire du marche public d'entretien", List.of("marche-eclairage-avion"),
          "police rurale", List.of("police-rurale-lillers"));

  private final Directory directory;

  OwnerWords(Directory directory) {
    this.directory = directory;
  }

  /** Nobody for those who are not organisations: « Locataires », « Entreprises ». */
  Optional<OrganisationId> meant(String words, QuartierId quartier) {
    Matcher form = FORM.matcher(words.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    String outside = Spelling.fold(form.group(1));
    return switch (outside) {
      case "ville" -> Optional.of(directory.villeOf(quartier));
      case "bailleur", "bailleurs sociaux" -> directory.named(form.group(2));
      default -> directory.named(outside).or(() -> underAnotherName(outside, quartier));
    };
  }

  private Optional<OrganisationId> underAnotherName(String spelling, QuartierId quartier) {
    return Stream.ofNullable(OTHER_NAMES.get(spelling))
        .flatMap(List::stream)
        .map(OrganisationId::new)
        .filter(organisation -> directory.worksIn(organisation, quartier))
        .findFirst();
  }
}
