package fr.gusp.veille.command.rounds.publish;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.publication.ReferenceInForce;
import fr.gusp.veille.command.rounds.Calendar;
import fr.gusp.veille.command.rounds.RoundsCommand;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.round.Round;
import fr.gusp.veille.contract.round.RoundEvent;
import fr.gusp.veille.contract.round.RoundsPublished;
import java.util.List;

/** A whole new calendar; quiet where it says what is in force. */
public record PublishRounds(EpciId epci, List<Round> rounds, boolean begins)
    implements RoundsCommand {

  @Override
  public List<RoundEvent> decide(Calendar now, Circumstances here) {
    ReferenceInForce reference = here.reference();
    Rule.check(
        new OnlyTheCoordinationPublishesTheRounds(here.caller(), epci),
        new ARoundIsNamedOnce(rounds),
        new TheRoundsGoThroughTheTerritory(rounds, each -> reference.isIn(each, epci)),
        new TheSecteursAreOfTheRoundsQuartiers(rounds, reference::secteursOf),
        new ARoundSaysWhenItComes(rounds));
    boolean same = now.version() > 0 && now.rounds().equals(rounds);
    return same ? List.of() : List.of(new RoundsPublished(epci, now.version() + 1, rounds));
  }
}
