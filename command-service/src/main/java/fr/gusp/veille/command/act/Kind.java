package fr.gusp.veille.command.act;

import fr.gusp.veille.command.rule.Rule;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * One kind of thing that acts are about: how it begins, how its streams are named, and the rule
 * that an unknown one breaks.
 */
public record Kind<L extends Life<?, ?>>(
    Class<L> type, Supplier<L> begin, String streams, Rule itExists) {

  String stream(UUID subject) {
    return streams + subject;
  }
}
