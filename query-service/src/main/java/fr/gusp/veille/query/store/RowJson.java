package fr.gusp.veille.query.store;

import fr.gusp.veille.contract.wire.EventJson;
import fr.gusp.veille.query.row.Row;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/** A row as JSON text: a bucket is rewritten without reading its other rows. */
public final class RowJson {

  private static final ObjectWriter WRITER = EventJson.mapper().writerFor(Row.class);
  private static final ObjectReader READER = EventJson.mapper().readerFor(Row.class);

  private RowJson() {}

  public static String write(Row row) {
    return WRITER.writeValueAsString(row);
  }

  /**
   * @throws OtherFormException if the row was written in another form
   */
  public static Row read(String json) {
    try {
      return READER.readValue(json);
    } catch (JacksonException another) {
      throw new OtherFormException(another);
    }
  }
}
