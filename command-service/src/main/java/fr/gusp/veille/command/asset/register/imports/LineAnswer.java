package fr.gusp.veille.command.asset.register.imports;

import fr.gusp.veille.command.input.FieldError;
import fr.gusp.veille.contract.asset.AssetRegistered;
import fr.gusp.veille.contract.id.AssetId;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one line, counted from 1 with the header; for a refused one, why and in which
 * column.
 */
record LineAnswer(
    int line,
    Outcome outcome,
    @Nullable AssetId asset,
    @Nullable String number,
    @Nullable FieldError why) {

  static LineAnswer done(int line, Outcome outcome, AssetRegistered what) {
    return new LineAnswer(line, outcome, what.asset(), what.number(), null);
  }

  static LineAnswer refused(int line, @Nullable String number, FieldError why) {
    return new LineAnswer(line, Outcome.REFUSE, null, number, why);
  }
}
