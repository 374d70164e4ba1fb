package fr.gusp.veille.query.world;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.report.CloseWay;
import fr.gusp.veille.contract.report.DeclineReason;
import fr.gusp.veille.contract.report.DismissReason;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.SideAnswer;
import fr.gusp.veille.query.history.State;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Random lives through every kind of event, each one that could follow; the same for a seed. */
public final class WholeLives {

  private static final List<OrganisationId> ASKED = List.of(Facts.BAILLEUR, Facts.VILLE);
  private static final int LONGEST = 14;

  private final Random random;
  private final List<Lives.Moment> moments = new ArrayList<>();
  private Instant now = Instant.EPOCH;
  private State state = State.A_ORIENTER;
  private State before = State.A_ORIENTER;
  private boolean asked;
  private boolean paused;

  private WholeLives(long seed) {
    this.random = new Random(seed);
  }

  /** So many reports filed in a hundred days from an instant on, in the order of what happened. */
  public static List<Lives.Moment> of(long seed, int reports, Instant from) {
    WholeLives lives = new WholeLives(seed);
    for (int i = 1; i <= reports; i++) {
      lives.live(i, from.plus(Duration.ofHours(lives.random.nextInt(2_400))));
    }
    return lives.moments.stream().sorted(Comparator.comparing(Lives.Moment::at)).toList();
  }

  private void live(int number, Instant from) {
    now = from;
    asked = false;
    paused = false;
    Facts report =
        Facts.aReport(number).seen(now.minusSeconds(9_000).atOffset(ZoneOffset.UTC).toString());
    state = State.A_ORIENTER;
    happens(report.filed());
    happens(report.leftToCoordination());
    int acts = random.nextInt(LONGEST);
    for (int i = 0; i < acts; i++) {
      now = now.plusSeconds(600L + random.nextInt(random.nextInt(5) == 0 ? 2_000_000 : 200_000));
      if (random.nextInt(4) == 0) {
        beside(report);
      } else {
        act(report, new Acts(report));
      }
    }
  }

  private void act(Facts report, Acts acts) {
    if (paused && state.open() && random.nextBoolean()) {
      happens(acts.resumed(later(1), later(5)));
      paused = false;
      return;
    }
    switch (state) {
      case A_ORIENTER -> unowned(report, acts);
      case ORIENTE -> answer(report, acts);
      case PRIS_EN_CHARGE, PLANIFIE -> work(report, acts);
      case TRAITE -> look(report, acts);
      case VERIFIE, CLOS -> reopen(acts);
      case SANS_SUITE, HORS_CHAMP, RELAYE -> ask(report);
      case DOUBLON -> {
        happens(acts.unmergedFrom(Facts.aReport(9_999)));
        state = before;
      }
      default -> {}
    }
  }

  private void reopen(Acts acts) {
    if (asked) {
      enter(State.PRIS_EN_CHARGE, acts.reopened(later(1), later(6)));
    }
  }

  private void unowned(Facts report, Acts acts) {
    int which = random.nextInt(10);
    if (which < 7) {
      ask(report);
    } else if (!asked && which == 7) {
      enter(State.RETIRE, acts.withdrawn());
    } else {
      decide(acts);
    }
  }

  private void answer(Facts report, Acts acts) {
    int which = random.nextInt(10);
    if (which < 3) {
      enter(State.PRIS_EN_CHARGE, report.accepted());
    } else if (which < 6) {
      decline(report, DeclineReason.values()[random.nextInt(4)]);
    } else if (which == 6) {
      enter(State.TRAITE, report.accepted(), report.completed());
    } else if (which == 7) {
      ask(report);
    } else {
      work(report, acts);
    }
  }

  private void work(Facts report, Acts acts) {
    int which = random.nextInt(9);
    if (which < 3 && state != State.ORIENTE) {
      enter(State.TRAITE, report.completed());
    } else if (which == 3 && !paused) {
      happens(acts.paused());
      paused = true;
    } else if (which == 4 && state == State.PRIS_EN_CHARGE) {
      happens(acts.planned());
      state = State.PLANIFIE;
    } else if (which == 5 && state == State.PLANIFIE) {
      happens(acts.replanned(Acts.DAY.plusDays(1)));
    } else if (which == 6) {
      decline(report, DeclineReason.PAS_NOTRE_COMPETENCE);
    } else {
      decide(acts);
    }
  }

  private void look(Facts report, Acts acts) {
    int which = random.nextInt(5);
    if (which == 0) {
      enter(State.VERIFIE, report.verified());
    } else if (which == 1) {
      enter(State.PRIS_EN_CHARGE, report.persists(true));
    } else if (which == 2) {
      enter(State.CLOS, acts.closed(CloseWay.SANS_CONTESTATION));
    } else {
      decide(acts);
    }
  }

  /** What the coordination may do whoever holds it. */
  private void decide(Acts acts) {
    int which = random.nextInt(5);
    if (which == 0 && asked) {
      enter(State.CLOS, acts.closed(CloseWay.COORDINATION));
    } else if (which == 1 && state.open()) {
      enter(State.SANS_SUITE, acts.dismissed(DismissReason.NON_RETROUVE));
    } else if (which == 2 && state.open()) {
      enter(State.HORS_CHAMP, acts.dismissed(DismissReason.LOGEMENT_INDIVIDUEL));
    } else if (which == 3 && state.open()) {
      asked = false;
      enter(State.RELAYE, acts.relayed());
    } else {
      before = state;
      happens(acts.mergedInto(Facts.aReport(9_999)));
      state = State.DOUBLON;
    }
  }

  private void beside(Facts report) {
    Acts acts = new Acts(report);
    List<ReportEvent> any =
        List.of(
            acts.confirmed(Facts.MEDIATEUR, Facts.EL_FOUAD),
            acts.corrected(Nature.DEGRADATION),
            acts.qualified(),
            acts.sideReferred(Facts.EL_FOUAD),
            acts.sideAnswered(SideAnswer.FAIT),
            acts.absorbed(Facts.aReport(9_998)),
            acts.released(Facts.aReport(9_998)),
            acts.safeguarded(Facts.BAILLEUR),
            acts.escalated());
    happens(any.get(random.nextInt(any.size())));
  }

  private void decline(Facts report, DeclineReason reason) {
    asked = false;
    enter(State.A_ORIENTER, report.declined(reason));
  }

  private void ask(Facts report) {
    report.within(later(2), later(8));
    asked = true;
    enter(State.ORIENTE, report.referredTo(ASKED.get(random.nextInt(2))));
  }

  private void enter(State next, ReportEvent... events) {
    paused = false;
    state = next;
    for (ReportEvent event : events) {
      happens(event);
    }
  }

  private String later(int days) {
    return now.plus(Duration.ofDays(days)).toString();
  }

  private void happens(ReportEvent event) {
    moments.add(new Lives.Moment(now, event));
  }
}
