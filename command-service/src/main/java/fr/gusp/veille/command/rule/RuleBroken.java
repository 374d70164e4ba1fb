package fr.gusp.veille.command.rule;

/** A command was refused; the rule that refused it travels inside. */
public final class RuleBroken extends RuntimeException {

  private final transient Rule rule;

  RuleBroken(Rule rule) {
    super(rule.code());
    this.rule = rule;
  }

  public Rule rule() {
    return rule;
  }
}
