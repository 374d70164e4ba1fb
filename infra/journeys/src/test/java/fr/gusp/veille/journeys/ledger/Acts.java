package fr.gusp.veille.journeys.ledger;

import fr.gusp.veille.journeys.identity.Partner;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** What somebody who may could do next about a report that stands where its promise says. */
public final class Acts {

  private final Random chance;

  public Acts(long seed) {
    this.chance = new Random(seed);
  }

  /** Empty where nothing is left to do, or nobody with a token of ours may do it. */
  public synchronized Optional<ActAsked> next(Filing filing, Promise last) {
    return switch (last.state()) {
      case "a-orienter" -> Optional.of(refer(filing));
      case "oriente" -> Partner.deskOf(last.holder()).map(desk -> answer(filing, desk));
      case "pris-en-charge" ->
          Partner.deskOf(last.holder())
              .map(desk -> act(filing, "complete", desk, "statement", "enlevé ce matin"));
      case "traite" ->
          Optional.of(
              act(filing, chance.nextInt(4) == 0 ? "persists" : "verify", filing.reporter()));
      default -> Optional.empty();
    };
  }

  private ActAsked refer(Filing filing) {
    String to = List.of("ville-lens", "pas-de-calais-habitat").get(chance.nextInt(2));
    return act(filing, "refer", Partner.DEMO_COORDINATION, "organisation", to);
  }

  private ActAsked answer(Filing filing, Partner desk) {
    return chance.nextInt(4) == 0
        ? act(filing, "decline", desk, "reason", "non-retrouve", "comment", "rien vu sur place")
        : act(filing, "accept", desk);
  }

  private ActAsked act(Filing filing, String name, Partner actor, String... fields) {
    UUID command = Filings.uuid(chance);
    var body = JsonMapper.shared().createObjectNode().put("commandId", command.toString());
    for (int i = 0; i < fields.length; i += 2) {
      body.put(fields[i], fields[i + 1]);
    }
    return new ActAsked(filing.id(), command, name, actor, body.toString());
  }
}
