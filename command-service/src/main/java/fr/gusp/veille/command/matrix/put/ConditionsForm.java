package fr.gusp.veille.command.matrix.put;

import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.contract.id.CommuneId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.matrix.Phase;
import fr.gusp.veille.contract.matrix.RowConditions;
import fr.gusp.veille.contract.matrix.Season;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.SubNature;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what else a row asks. */
final class ConditionsForm {

  private static final int LONGEST_PLACE = 200;
  private static final int LONGEST_AGREEMENT = 200;
  private static final Pattern KIND = Pattern.compile("[a-z0-9-]{1,80}");

  private ConditionsForm() {}

  /** Nothing where it asks nothing. */
  static @Nullable RowConditions read(@Nullable Fields asks) {
    if (asks == null) {
      return null;
    }
    RowConditions read =
        new RowConditions(
            asks.id("commune", CommuneId::new),
            asks.text("place", LONGEST_PLACE),
            asks.id("assetKind", ConditionsForm::kind),
            asks.coded("nature", Nature.class),
            asks.coded("subNature", SubNature.class),
            asks.id("manager", OrganisationId::new),
            asks.text("agreement", LONGEST_AGREEMENT),
            asks.coded("phase", Phase.class),
            asks.id("worksite", WorksiteId::of),
            season(asks.object("season")));
    asks.refuseUnknown();
    return read.equals(RowConditions.NONE) ? null : read;
  }

  private static @Nullable Season season(@Nullable Fields season) {
    if (season == null) {
      return null;
    }
    String from = season.required("from", season.monthDay("from"));
    String to = season.required("to", season.monthDay("to"));
    season.refuseUnknown();
    return from == null || to == null ? null : new Season(from, to);
  }

  private static String kind(String code) {
    if (!KIND.matcher(code).matches()) {
      throw new IllegalArgumentException("no code");
    }
    return code;
  }
}
