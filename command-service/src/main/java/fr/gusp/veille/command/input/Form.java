package fr.gusp.veille.command.input;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How a value that is there becomes what it means. */
@FunctionalInterface
interface Form<T> {

  /**
   * What the value means, or {@code null} where it says nothing.
   *
   * @throws Mistake if it has not this form
   */
  @Nullable T read(JsonNode value);
}
