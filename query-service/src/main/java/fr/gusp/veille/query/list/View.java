package fr.gusp.veille.query.list;

import fr.gusp.veille.contract.nature.Coded;
import fr.gusp.veille.query.history.State;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** The views a desk is shipped with (rule D03); each is a list, and its count the list's length. */
public enum View implements Coded {
  A_TRIER("a-trier", "À trier", View::toSort),
  MES_DOSSIERS(
      "mes-dossiers",
      "Mes dossiers",
      (card, desk) -> card.state().open() && desk.caller().member().equals(card.assignee())),
  SANS_RESPONSABLE("sans-responsable", "Sans responsable", View::nobodys),
  EN_RETARD("en-retard", "Objectif dépassé", (card, desk) -> card.late(desk.now())),
  ECHEANCE_PROCHE("echeance-proche", "Échéance sous 2 jours ouvrés", View::dueSoon),
  EN_ATTENTE(
      "en-attente-d-un-partenaire",
      "En attente d’un partenaire",
      (card, desk) -> card.state().open() && (card.paused() || !card.asked().isEmpty())),
  APPUI_DEMANDE(
      "appui-demande",
      "Appui demandé",
      (card, desk) -> card.asked().contains(desk.caller().organisation())),
  REFUSES("refuses-a-reorienter", "Refusés à réorienter", View::refused),
  A_CLARIFIER("a-clarifier", "Responsabilité à clarifier", (card, desk) -> card.toClarify()),
  A_VERIFIER("a-verifier", "À vérifier", (card, desk) -> card.state() == State.TRAITE);

  private static final List<View> OF_THE_COORDINATION = List.of(A_CLARIFIER);
  private static final List<View> OF_A_GUICHET = List.of(APPUI_DEMANDE);

  private final String code;
  private final String label;
  private final BiPredicate<Card, Desk> holds;

  View(String code, String label, BiPredicate<Card, Desk> holds) {
    this.code = code;
    this.label = label;
    this.holds = holds;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String label() {
    return label;
  }

  public boolean shows(Card card, Desk desk) {
    return holds.test(card, desk);
  }

  /** Those that mean something to who looks. */
  public static List<View> of(Desk desk) {
    return Stream.of(values())
        .filter(view -> !(desk.coordination() ? OF_A_GUICHET : OF_THE_COORDINATION).contains(view))
        .toList();
  }

  /** What waits for a first decision: ours to answer, or nobody's and what stays unanswered. */
  private static boolean toSort(Card card, Desk desk) {
    return desk.coordination()
        ? card.state() == State.A_ORIENTER || card.unanswered(desk.now())
        : card.state() == State.ORIENTE && desk.holds(card);
  }

  /** Without an organisation; in an organisation's own queue, taken by it and given to nobody. */
  private static boolean nobodys(Card card, Desk desk) {
    boolean taken = card.state() == State.PRIS_EN_CHARGE || card.state() == State.PLANIFIE;
    return desk.coordination()
        ? card.state() == State.A_ORIENTER
        : taken && !card.assigned() && desk.holds(card);
  }

  /** Sent back to the coordination; or a part that was asked of another and refused. */
  private static boolean refused(Card card, Desk desk) {
    return desk.coordination()
        ? card.state() == State.A_ORIENTER && card.sentBack()
        : card.state().open() && card.partRefused() && desk.holds(card);
  }

  private static boolean dueSoon(Card card, Desk desk) {
    return card.dueAt() != null && !card.late(desk.now()) && !card.dueAt().isAfter(desk.soon());
  }
}
