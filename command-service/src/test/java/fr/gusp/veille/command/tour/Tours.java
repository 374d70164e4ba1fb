package fr.gusp.veille.command.tour;

import static fr.gusp.veille.command.report.Callers.CITE_12_14;
import static fr.gusp.veille.command.report.Callers.EL_FOUAD;
import static fr.gusp.veille.command.report.Callers.VILLE_LENS;
import static fr.gusp.veille.command.report.Callers.aMember;

import fr.gusp.veille.command.act.Story;
import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.sealing.FixedSealer;
import fr.gusp.veille.contract.id.CheckpointId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.tour.Checkpoint;
import fr.gusp.veille.contract.tour.TourCancelled;
import fr.gusp.veille.contract.tour.TourClosed;
import fr.gusp.veille.contract.tour.TourEvent;
import fr.gusp.veille.contract.tour.TourPlanned;
import fr.gusp.veille.contract.wire.SealedText;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Tours at every point of their life, in Lens, and who walks them. */
public final class Tours {

  public static final TourId TOUR = new TourId(new UUID(0, 7));
  public static final SecteurId UNESCO = new SecteurId("cite-unesco");
  public static final CheckpointId TROTTOIRS = new CheckpointId("proprete-1");
  public static final Instant ENDED = Given.NOW.minus(Duration.ofHours(2));

  private Tours() {}

  public static Story<TourState, TourEvent> noTour() {
    return Story.given(new Unplanned());
  }

  public static Story<TourState, TourEvent> aPlannedTour() {
    return Story.given(fold());
  }

  public static Story<TourState, TourEvent> aClosedTour() {
    return Story.given(fold(new TourClosed(TOUR, List.of(), 0, null)));
  }

  public static Story<TourState, TourEvent> aCancelledTour() {
    return Story.given(fold(new TourCancelled(TOUR, sealed("pluie"))));
  }

  public static SealedText sealed(String words) {
    return FixedSealer.of(TOUR.value()).seal(words);
  }

  public static Caller theAnimateur() {
    return aMember(Role.ANIMATEUR, VILLE_LENS, CITE_12_14);
  }

  private static TourState fold(TourEvent... after) {
    TourState state =
        TourEvolution.evolve(
            new Unplanned(),
            new TourPlanned(
                TOUR,
                CITE_12_14,
                List.of(UNESCO),
                OffsetDateTime.parse("2026-11-20T06:00:00+01:00"),
                null,
                List.of(EL_FOUAD),
                List.of(new Checkpoint(TROTTOIRS, "Propreté", "Trottoirs", false))),
            Given.NOW.minus(Duration.ofDays(7)));
    for (TourEvent event : after) {
      state = TourEvolution.evolve(state, event, ENDED);
    }
    return state;
  }
}
