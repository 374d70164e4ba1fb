package fr.gusp.veille.command.reference;

import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.MatrixRowId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.matrix.CharterNature;
import fr.gusp.veille.contract.matrix.MatrixRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes matrix rows of the lines of {@code matrice-responsabilites.csv}. */
final class MatrixFile {

  private final QuartierNames quartiers;
  private final Directory directory;
  private final OwnerWords words;
  private final Map<String, Integer> counted = new HashMap<>();

  private MatrixFile(QuartierNames quartiers, Directory directory) {
    this.quartiers = quartiers;
    this.directory = directory;
    this.words = new OwnerWords(directory);
  }

  static List<MatrixRow> rows(List<CharterRow> lines, QuartierNames quartiers, Directory known) {
    MatrixFile file = new MatrixFile(quartiers, known);
    return lines.stream().map(file::row).toList();
  }

  private MatrixRow row(CharterRow line) {
    QuartierId quartier = quartiers.named(line.quartier());
    CharterNature nature = nature(line.nature());
    MatrixRowId id = nextId(quartier, nature);
    OrganisationId lead = line.ownerIsStated() ? owners(line, quartier).get(0) : null;
    return new MatrixRow(
        id,
        quartier,
        SecteurNamedInTheSource.of(id),
        nature,
        GroundWords.ground(line.domanialite()),
        lead,
        desk(lead, line),
        supports(line, quartier, lead),
        String.join("|", line.responsables()),
        sourceWithUnlistedSupports(line, quartier),
        null,
        null);
  }

  private MatrixRowId nextId(QuartierId quartier, CharterNature nature) {
    String commune = quartier.value().substring(0, quartier.value().indexOf('-'));
    String kind = commune + "-" + nature.code();
    return new MatrixRowId(kind + "-" + counted.merge(kind, 1, Integer::sum));
  }

  private @Nullable DeskId desk(@Nullable OrganisationId lead, CharterRow line) {
    return lead == null ? null : directory.desk(lead, line.responsables().get(0));
  }

  private List<OrganisationId> owners(CharterRow line, QuartierId quartier) {
    if (!line.ownerIsStated()) {
      return List.of();
    }
    return line.responsables().stream()
        .map(name -> words.meant(name, quartier).orElseThrow(() -> notFound(name)))
        .toList();
  }

  private List<OrganisationId> supports(
      CharterRow line, QuartierId quartier, @Nullable OrganisationId lead) {
    return Stream.concat(
            owners(line, quartier).stream(),
            line.appuis().stream()
                .map(name -> words.meant(name, quartier))
                .flatMap(Optional::stream))
        .filter(each -> !each.equals(lead))
        .distinct()
        .toList();
  }

  /** Those who help without being an organisation of the directory stay readable. */
  private String sourceWithUnlistedSupports(CharterRow line, QuartierId quartier) {
    List<String> unlisted =
        line.appuis().stream().filter(name -> words.meant(name, quartier).isEmpty()).toList();
    return unlisted.isEmpty()
        ? line.source()
        : line.source() + " ; également en appui : " + String.join(", ", unlisted);
  }

  private static CharterNature nature(String label) {
    return Stream.of(CharterNature.values())
        .filter(each -> each.label().equals(label))
        .findFirst()
        .orElseThrow(() -> notFound(label));
  }

  private static IllegalStateException notFound(String name) {
    return new IllegalStateException("nothing is called « " + name + " »");
  }
}
