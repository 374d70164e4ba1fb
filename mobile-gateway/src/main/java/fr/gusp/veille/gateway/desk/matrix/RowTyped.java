package fr.gusp.veille.gateway.desk.matrix;

import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.matrix.RowConditions;
import fr.gusp.veille.contract.matrix.Season;
import fr.gusp.veille.contract.matrix.TimeTarget;
import fr.gusp.veille.contract.matrix.TimeTargets;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.gateway.desk.form.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A row as its form would have been typed. */
final class RowTyped {

  private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();

  private RowTyped() {}

  static Typed of(MatrixRow row) {
    RowTyped typed = new RowTyped();
    typed.row(row);
    typed.conditions(row.asks());
    typed.targets(row.targets());
    return new Typed(typed.fields);
  }

  private void row(MatrixRow row) {
    put("id", row.id());
    put("quartier", row.quartier());
    put("secteur", row.secteur());
    put("nature", row.nature().code());
    put("lead", row.lead());
    put("desk", row.lead() == null || row.desk() == null ? null : row.lead() + "|" + row.desk());
    put("source", row.source());
    row.ground().stream().map(LandStatus::code).forEach(each -> fields.add("ground", each));
    row.supports().forEach(each -> fields.add("supports", each.value()));
  }

  private void conditions(RowConditions asks) {
    put("commune", asks.commune());
    put("place", asks.place());
    put("assetKind", asks.assetKind());
    put("manager", asks.manager());
    put("agreement", asks.agreement());
    put("phase", asks.phase() == null ? null : asks.phase().code());
    put("worksite", asks.worksite());
    if (asks.nature() != null) {
      String sub = asks.subNature() == null ? "" : "|" + asks.subNature().code();
      put("subject", asks.nature().code() + sub);
    }
    @Nullable Season season = asks.season();
    if (season != null) {
      put("from", day(season.from()));
      put("to", day(season.to()));
    }
  }

  private void targets(@Nullable TimeTargets targets) {
    if (targets != null) {
      target("answer", targets.answer());
      target("resolve", targets.resolve());
      put("milestone", targets.milestone());
    }
  }

  private void target(String which, @Nullable TimeTarget target) {
    if (target != null) {
      put(which + "Amount", target.amount());
      put(which + "Unit", target.unit().code());
    }
  }

  private static String day(String monthDay) {
    return monthDay.substring(monthDay.indexOf('-') + 1)
        + "/"
        + monthDay.substring(0, monthDay.indexOf('-'));
  }

  private void put(String field, @Nullable Object value) {
    if (value != null) {
      fields.set(field, value.toString());
    }
  }
}
