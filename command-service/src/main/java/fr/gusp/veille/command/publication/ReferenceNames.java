package fr.gusp.veille.command.publication;

import fr.gusp.veille.command.territory.Spelling;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.organisation.Organisation;
import fr.gusp.veille.contract.territory.Quartier;
import fr.gusp.veille.contract.territory.Secteur;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a list made by hand names: by its identifier, or by its name as people spell it. A name that
 * two share names neither.
 */
public final class ReferenceNames {

  private final Map<String, Optional<QuartierId>> quartiers = new HashMap<>();
  private final Map<QuartierId, Map<String, Optional<SecteurId>>> secteurs = new HashMap<>();
  private final Map<String, Optional<OrganisationId>> organisations = new HashMap<>();

  ReferenceNames(Collection<Quartier> quartiers, Collection<Organisation> organisations) {
    quartiers.forEach(this::add);
    organisations.forEach(this::add);
  }

  public Optional<QuartierId> quartier(String words) {
    return find(quartiers, words);
  }

  public Optional<SecteurId> secteur(QuartierId quartier, String words) {
    return find(secteurs.getOrDefault(quartier, Map.of()), words);
  }

  public Optional<OrganisationId> organisation(String words) {
    return find(organisations, words);
  }

  private static <T> Optional<T> find(Map<String, Optional<T>> names, String words) {
    return names.getOrDefault(Spelling.slug(words), Optional.empty());
  }

  private void add(Quartier quartier) {
    put(quartiers, quartier.name(), quartier.id());
    quartiers.put(quartier.id().value(), Optional.of(quartier.id()));
    Map<String, Optional<SecteurId>> inside = new HashMap<>();
    for (Secteur each : quartier.secteurs()) {
      put(inside, each.name(), each.id());
      inside.put(each.id().value(), Optional.of(each.id()));
    }
    secteurs.put(quartier.id(), inside);
  }

  private void add(Organisation organisation) {
    put(organisations, organisation.name(), organisation.id());
    String initials = organisation.shortName();
    if (initials != null) {
      put(organisations, initials, organisation.id());
    }
    organisations.put(organisation.id().value(), Optional.of(organisation.id()));
  }

  private static <T> void put(Map<String, Optional<T>> names, String name, T id) {
    names.merge(
        Spelling.slug(name),
        Optional.of(id),
        (one, other) -> one.equals(other) ? one : Optional.empty());
  }
}
