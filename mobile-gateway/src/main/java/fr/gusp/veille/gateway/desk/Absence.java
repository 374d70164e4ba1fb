package fr.gusp.veille.gateway.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;

/** When the coordination is away, if it said so; {@code now} on the days it lasts. */
public record Absence(
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String deputyMail,
    boolean now,
    int version) {

  public static final ParameterizedTypeReference<Absence> TYPE =
      new ParameterizedTypeReference<>() {};

  public static final Absence NONE = new Absence(null, null, null, false, 0);

  public boolean announced() {
    return from != null;
  }

  /** What the fields of the form hold before anybody typed. */
  public Map<String, String> typed() {
    Map<String, String> fields = new HashMap<>();
    fields.put("from", from == null ? "" : from.toString());
    fields.put("until", until == null ? "" : until.toString());
    fields.put("deputyMail", deputyMail == null ? "" : deputyMail);
    fields.put("version", Integer.toString(version));
    return fields;
  }
}
