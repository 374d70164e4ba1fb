package fr.gusp.veille.contract.responsibility;

import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.MatrixRowId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.matrix.CharterNature;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.matrix.RowConditions;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.wire.EventJson;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows that ask what words name: « quartier season » asks both. */
final class WordedRows {

  static final WorksiteId WORKS = new WorksiteId(new UUID(0, 7));

  private WordedRows() {}

  static MatrixRowId id(String words) {
    return new MatrixRowId(words.toLowerCase(Locale.ROOT).replace(' ', '-'));
  }

  static MatrixRow row(String words) {
    List<String> asks = List.of(words.split(" "));
    String season = "{\"from\":\"11-01\",\"to\":\"02-28\"}";
    String json =
        Stream.of(
                condition(asks, "place", "\"rue Cook\""),
                condition(asks, "commune", "\"lens\""),
                condition(asks, "assetKind", "\"borne\""),
                condition(asks, "nature", "\"depot-sauvage\""),
                condition(asks, "subNature", "\"gravats\""),
                condition(asks, "manager", "\"maisons-et-cites\""),
                condition(asks, "phase", "\"chantier\""),
                condition(asks, "worksite", "\"" + WORKS + "\""),
                condition(asks, "season", season))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(",", "{", "}"));
    return new MatrixRow(
        id(words),
        asks.contains("quartier") ? new QuartierId("lens-cite-12-14") : null,
        asks.contains("secteur") ? new SecteurId("bourdonnais") : null,
        CharterNature.DEPOTS_SAUVAGES,
        ground(asks),
        new OrganisationId("ville-lens"),
        new DeskId("accueil"),
        List.of(),
        "ville",
        "§ 4",
        null,
        null,
        EventJson.mapper().readValue(json, RowConditions.class));
  }

  private static List<LandStatus> ground(List<String> asks) {
    if (asks.contains("publicGround")) {
      return List.of(LandStatus.PUBLIC_COMMUNAL);
    }
    return asks.contains("ground") ? List.of(LandStatus.BAILLEUR) : List.of();
  }

  private static String condition(List<String> asks, String name, String value) {
    return asks.contains(name) ? "\"" + name + "\":" + value : "";
  }

  static MatrixRow renamed(MatrixRow row, String id) {
    return new MatrixRow(
        new MatrixRowId(id),
        row.quartier(),
        row.secteur(),
        row.nature(),
        row.ground(),
        row.lead(),
        row.desk(),
        row.supports(),
        row.charterOwner(),
        row.source(),
        row.targets(),
        row.basis(),
        row.conditions());
  }

  static MatrixRow with(MatrixRow row, CharterNature nature) {
    return new MatrixRow(
        row.id(),
        row.quartier(),
        row.secteur(),
        nature,
        row.ground(),
        row.lead(),
        row.desk(),
        row.supports(),
        row.charterOwner(),
        row.source(),
        row.targets(),
        row.basis(),
        row.conditions());
  }
}
