package fr.gusp.veille.gateway.desk.worksite;

import fr.gusp.veille.contract.worksite.PartyRole;
import fr.gusp.veille.contract.worksite.WorksitePhase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many rows of each kind the form shows, those to be filled in included; a role or a phase that
 * is not typed yet is offered in the order it is usually told.
 */
public record SheetRows(List<Choice> parties, int arretes, List<Choice> phases, int places) {

  private static final List<String> ROLES =
      Stream.of(PartyRole.values()).map(PartyRole::code).toList();
  private static final List<String> PHASES =
      Stream.of(WorksitePhase.values()).map(WorksitePhase::code).toList();
  private static final int SPARE = 2;

  /** A row and what it is about, before somebody chooses otherwise. */
  public record Choice(int at, String code) {}

  static SheetRows of(SheetFields sheet) {
    return new SheetRows(
        choices(sheet, "partie", "role", ROLES),
        Math.max(SPARE, sheet.shown("arrete") + 1),
        choices(sheet, "phase", "phase", PHASES),
        Math.max(SPARE + 1, sheet.typed().all("places").size() + 1));
  }

  /** What was typed, in its order, then what is usually told and was not. */
  private static List<Choice> choices(
      SheetFields sheet, String kind, String field, List<String> usual) {
    List<Choice> rows = new ArrayList<>();
    List<String> left = new ArrayList<>(usual);
    for (int at = 0; at < sheet.shown(kind); at++) {
      String code = sheet.typed().text(kind + at + "-" + field);
      left.remove(code);
      rows.add(new Choice(at, code));
    }
    if (left.isEmpty()) {
      left.add(usual.get(usual.size() - 1));
    }
    left.forEach(code -> rows.add(new Choice(rows.size(), code)));
    return rows;
  }
}
