package fr.gusp.veille.command.report;

import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.contract.report.Position;
import fr.gusp.veille.contract.report.PositionSource;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a position as a phone or a map sends it: WGS 84 degrees, accuracy in metres. */
public final class PositionForm {

  private PositionForm() {}

  /** The position that a field holds; what is wrong with it is noted. */
  public static @Nullable Position read(Fields body, String field) {
    Fields location = body.object(field);
    if (location == null) {
      return null;
    }
    BigDecimal lat = location.required("lat", location.number("lat", -90, 90));
    BigDecimal lon = location.required("lon", location.number("lon", -180, 180));
    BigDecimal accuracy = location.number("accuracy", 0, 100_000);
    PositionSource source = location.coded("source", PositionSource.class);
    location.refuseUnknown();
    return lat == null || lon == null
        ? null
        : new Position(
            lat.doubleValue(),
            lon.doubleValue(),
            accuracy == null ? null : Double.valueOf(accuracy.doubleValue()),
            Optional.ofNullable(source).orElse(PositionSource.CARTE));
  }
}
