package fr.gusp.veille.query.beside;

import java.util.List;

/** What happened once and stays told: made safe, taken to a comité, an objectif missed. */
public record Marks(List<Safeguard> safeguards, List<Escalation> escalations, List<Passed> passed) {

  static final Marks NONE = new Marks(List.of(), List.of(), List.of());

  public Marks {
    safeguards = List.copyOf(safeguards);
    escalations = List.copyOf(escalations);
    passed = List.copyOf(passed);
  }

  Marks and(Safeguard one) {
    return new Marks(Lists.plus(safeguards, one), escalations, passed);
  }

  Marks and(Escalation one) {
    return new Marks(safeguards, Lists.plus(escalations, one), passed);
  }

  Marks and(Passed one) {
    return new Marks(safeguards, escalations, Lists.plus(passed, one));
  }

  Marks upTo(long asOf) {
    return new Marks(
        safeguards.stream().filter(each -> each.since().by(asOf)).toList(),
        escalations.stream().filter(each -> each.since().by(asOf)).toList(),
        passed.stream().filter(each -> each.since().by(asOf)).toList());
  }
}
