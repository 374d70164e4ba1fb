package fr.gusp.veille.query.list;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.http.Parameters;
import fr.gusp.veille.query.reference.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is looked for in any list; all that is given must hold (rule D02). */
public record Sought(
    @Nullable View view,
    @Nullable State state,
    boolean open,
    @Nullable Nature nature,
    @Nullable Severity severity,
    @Nullable QuartierId quartier,
    @Nullable SecteurId secteur,
    @Nullable OrganisationId organisation,
    @Nullable String words,
    Period received,
    boolean late,
    boolean toClarify,
    Order order) {

  public static final String[] NAMES = {
    "view",
    "state",
    "open",
    "nature",
    "severity",
    "quartier",
    "secteur",
    "organisation",
    "q",
    "from",
    "to",
    "late",
    "toClarify",
    "sort",
    "order"
  };

  private static final int LONGEST = 100;

  public static Sought read(Parameters parameters) {
    return new Sought(
        parameters.code("view", View.class),
        parameters.code("state", State.class),
        parameters.only("open"),
        parameters.code("nature", Nature.class),
        parameters.code("severity", Severity.class),
        parameters.read("quartier", QuartierId::new, "L’identifiant d’un quartier"),
        parameters.read("secteur", SecteurId::new, "L’identifiant d’un secteur"),
        parameters.read("organisation", OrganisationId::new, "L’identifiant d’un organisme"),
        parameters.read("q", Sought::words, "Au plus 100 caractères"),
        Period.read(parameters),
        parameters.only("late"),
        parameters.only("toClarify"),
        Order.read(parameters));
  }

  /** Whether a card is looked for, by who looks. */
  public Predicate<Card> by(Desk desk, Reference names) {
    List<Predicate<Card>> all = new ArrayList<>();
    add(all, state, card -> card.state() == state);
    add(all, nature, card -> card.nature() == nature);
    add(all, severity, card -> card.severity() == severity);
    add(all, quartier, card -> card.quartier().equals(quartier));
    add(all, secteur, card -> Objects.equals(card.secteur(), secteur));
    add(all, organisation, card -> Objects.equals(card.holder(), organisation));
    add(all, open, card -> card.state().open());
    add(all, late, card -> card.late(desk.now()) && desk.mayKnowOfTheMiss(card, names));
    add(all, toClarify, Card::toClarify);
    all.add(card -> received.holds(card.recordedAt()));
    if (view != null) {
      all.add(card -> view.shows(card, desk));
    }
    if (words != null) {
      all.add(Words.of(words, names));
    }
    return card -> all.stream().allMatch(each -> each.test(card));
  }

  private static void add(List<Predicate<Card>> all, @Nullable Object given, Predicate<Card> one) {
    if (given != null && !given.equals(false)) {
      all.add(one);
    }
  }

  private static String words(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("too long");
    }
    return text;
  }
}
