package fr.gusp.veille.command.asset.register.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line as it came, its number counted from 1 with the header. */
record AssetCells(int line, String text, boolean tabs, Map<Column, Integer> columns) {

  /** The cells that say something, by column. */
  Cells read() {
    return new Cells(SplitLine.cells(text, tabs), columns);
  }

  /** Cells that were told apart. */
  record Cells(List<String> cells, Map<Column, Integer> columns) {

    @Nullable String at(Column column) {
      Integer place = columns.get(column);
      String cell = place == null || place >= cells.size() ? "" : cells.get(place).strip();
      return cell.isEmpty() ? null : cell;
    }
  }
}
