package fr.gusp.veille.query.store;

import fr.gusp.veille.query.row.Row;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a quartier in the order of their filing; {@code first} is the first month in which one
 * was filed, null where none ever was.
 */
public record MonthRows(@Nullable YearMonth first, List<Row> rows) {}
