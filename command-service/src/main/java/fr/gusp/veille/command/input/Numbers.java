package fr.gusp.veille.command.input;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** Numbers within bounds, exactly as they were written. */
final class Numbers {

  private static final int MOST_DIGITS_ASIDE = 20;

  private Numbers() {}

  static Form<BigDecimal> between(long least, long most) {
    return node -> {
      BigDecimal number = number(node);
      boolean within =
          Math.abs((long) number.scale()) <= MOST_DIGITS_ASIDE
              && number.compareTo(BigDecimal.valueOf(least)) >= 0
              && number.compareTo(BigDecimal.valueOf(most)) <= 0;
      if (!within) {
        throw Mistake.outOfRange();
      }
      return number;
    };
  }

  static Form<Long> whole(long least, long most) {
    return node -> {
      if (!node.isIntegralNumber()) {
        throw Mistake.wrongType();
      }
      BigDecimal number = between(least, most).read(node);
      return number == null ? null : Long.valueOf(number.longValueExact());
    };
  }

  private static BigDecimal number(JsonNode node) {
    if (!node.isNumber()) {
      throw Mistake.wrongType();
    }
    return node.decimalValue();
  }
}
