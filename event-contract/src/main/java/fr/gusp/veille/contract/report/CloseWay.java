package fr.gusp.veille.contract.report;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** How a report was closed without anyone going to see it (DOMAIN §4, closing). */
public enum CloseWay implements Coded {
  SANS_CONTESTATION("sans-contestation", "Clos sans contestation"),
  COORDINATION("coordination", "Clos par la coordination");

  private final String code;
  private final String label;

  CloseWay(String code, String label) {
    this.code = code;
    this.label = label;
  }

  @JsonValue
  @Override
  public String code() {
    return code;
  }

  @Override
  public String label() {
    return label;
  }
}
