package fr.gusp.veille.command.report.correct;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.territory.Located;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.report.Position;
import fr.gusp.veille.contract.report.Spot;
import org.jspecify.annotations.Nullable;

/** What is said anew about the place; what is not said stays as far as it still fits. */
public record Elsewhere(
    @Nullable Position position,
    @Nullable String quartier,
    @Nullable String secteur,
    @Nullable String place) {

  private static final String ANYWHERE = "?";

  /**
   * The place from now on.
   *
   * @throws fr.gusp.veille.command.territory.PlaceRefused if it leads to no quartier we look after
   */
  Spot from(Spot before, Circumstances here) {
    boolean there = quartier == null || quartier.equals(before.quartier().value());
    if (position != null || !there) {
      return asFiled(before, here);
    }
    return secteur == null && place == null ? before : within(before, here);
  }

  /** A position, or another quartier with a place in it, says it all; words may stay. */
  private Spot asFiled(Spot before, Circumstances here) {
    Located there = located(quartier, place, here);
    return place == null && there.quartier().equals(before.quartier())
        ? new Spot(there.quartier(), there.secteur(), before.place(), before.otherPlace(), position)
        : named(there, there.secteur(), position, here);
  }

  /** In the same quartier the position stays, and the secteur unless another is told. */
  private Spot within(Spot before, Circumstances here) {
    Located there = located(before.quartier().value(), place == null ? ANYWHERE : place, here);
    SecteurId part = there.secteur() == null ? before.secteur() : there.secteur();
    return place == null
        ? new Spot(before.quartier(), part, before.place(), before.otherPlace(), before.position())
        : named(there, part, before.position(), here);
  }

  private static Spot named(
      Located there, @Nullable SecteurId part, @Nullable Position where, Circumstances here) {
    return new Spot(
        there.quartier(),
        part,
        there.place() == null ? null : there.place().name(),
        here.sealer().seal(there.otherPlace()),
        where);
  }

  private Located located(@Nullable String around, @Nullable String words, Circumstances here) {
    return here.reference()
        .territories()
        .locate(
            position == null ? null : Double.valueOf(position.lat()),
            position == null ? null : Double.valueOf(position.lon()),
            around,
            secteur,
            words);
  }
}
