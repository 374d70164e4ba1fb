package fr.gusp.veille.query.figures;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.row.Stood;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The two delays of one dossier that was said done and not found to persist since (DOMAIN §6 bis).
 */
public final class Delays {

  private static final double DAY_SECONDS = 86_400;

  /** When it was said done, whose delay it is, and how long it took. */
  public record Delay(Instant at, @Nullable OrganisationId of, double amount) {}

  private Delays() {}

  /** Délai organisation: last request → « traité », working hours, minus what was waited for. */
  public static Optional<Delay> organisation(Row row, WorkingHours hours) {
    return Standing.done(row)
        .flatMap(
            done ->
                asked(row, done)
                    .map(
                        asked ->
                            new Delay(done.at(), asked.holder(), worked(row, asked, done, hours))));
  }

  /** Délai usager: constat → « traité », calendar days, whatever was waited for. */
  public static Optional<Delay> usager(Row row) {
    return Standing.done(row)
        .map(
            done ->
                new Delay(
                    done.at(),
                    done.holder(),
                    Duration.between(row.observedAt().toInstant(), done.at()).getSeconds()
                        / DAY_SECONDS));
  }

  private static double worked(Row row, Spell asked, Spell done, WorkingHours hours) {
    double worked = hours.between(asked.at(), done.at());
    List<Spell> spells = row.spells();
    for (int i = 0; i + 1 < spells.size(); i++) {
      Spell spell = spells.get(i);
      if (spell.pause() != null && spell.from() >= asked.from() && spell.from() < done.from()) {
        worked -= hours.between(spell.at(), spells.get(i + 1).at());
      }
    }
    return worked;
  }

  private static Optional<Spell> asked(Row row, Spell done) {
    return Stood.entries(row).stream()
        .filter(spell -> spell.state() == State.ORIENTE && spell.from() < done.from())
        .reduce((earlier, later) -> later);
  }
}
