package fr.gusp.veille.contract.responsibility;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.matrix.CharterNature;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.matrix.TimeTargets;
import fr.gusp.veille.contract.report.NoOwnerReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The matrix of one EPCI in one version, or as a draft would have it. */
public final class ResponsibilityMatrix {

  private final EpciId epci;
  private final int version;
  private final List<MatrixRow> rows;
  private final Map<QuartierId, List<MatrixRow>> around = new ConcurrentHashMap<>();

  private ResponsibilityMatrix(EpciId epci, int version, List<MatrixRow> rows) {
    this.epci = epci;
    this.version = version;
    this.rows = rows;
  }

  public static ResponsibilityMatrix of(MatrixPublished current) {
    return new ResponsibilityMatrix(current.epci(), current.version(), current.rows());
  }

  public EpciId epci() {
    return epci;
  }

  public int version() {
    return version;
  }

  /**
   * Who answers for a matter. A nature that the charter leaves « non précisé » does not hide a less
   * fitting one that has an owner; a nature whose owner depends on the unknown ground does, since
   * qualifying the ground will name that owner.
   */
  public Answer whoAnswersFor(Question question) {
    List<Answer> answers =
        inTurn(question).map(holding -> holding.answer(question.ground())).toList();
    return answers.stream()
        .filter(ResponsibilityMatrix::settles)
        .findFirst()
        .orElseGet(() -> firstOpen(answers));
  }

  /** The objectifs de délai of the row that fits a matter best, whoever answers for it. */
  public Optional<TimeTargets> targetsFor(Question question) {
    return inTurn(question)
        .flatMap(holding -> holding.targets(question.ground()).stream())
        .findFirst();
  }

  /**
   * Under each charter nature the matter may stand, the most fitting first. Rows that name our own
   * nature or sub-nature hold under the first, whichever charter nature they speak of.
   */
  private Stream<HoldingRows> inTurn(Question question) {
    List<Held> holding = holding(question);
    List<Held> own = holding.stream().filter(ResponsibilityMatrix::namesOurNature).toList();
    List<CharterNature> natures =
        CharterNatures.of(question.nature(), question.subNature(), question.ground());
    if (natures.isEmpty()) {
      return Stream.of(new HoldingRows(own));
    }
    List<HoldingRows> turns = new ArrayList<>();
    for (CharterNature nature : natures) {
      List<Held> under = turns.isEmpty() ? new ArrayList<>(own) : new ArrayList<>();
      holding.stream()
          .filter(held -> !namesOurNature(held) && held.row().nature() == nature)
          .forEach(under::add);
      turns.add(new HoldingRows(under));
    }
    return turns.stream();
  }

  private List<Held> holding(Question question) {
    Holding holding = new Holding(question);
    return around.computeIfAbsent(question.quartier(), this::around).stream()
        .flatMap(row -> holding.of(row).stream())
        .toList();
  }

  private List<MatrixRow> around(QuartierId quartier) {
    return rows.stream()
        .filter(row -> row.quartier() == null || row.quartier().equals(quartier))
        .toList();
  }

  private static boolean namesOurNature(Held held) {
    return held.row().asks().nature() != null || held.row().asks().subNature() != null;
  }

  private static boolean settles(Answer answer) {
    return !(answer instanceof Answer.NoOwner open)
        || open.reason() == NoOwnerReason.LAND_STATUS_NEEDED;
  }

  /** The first that has a row to show. */
  private static Answer firstOpen(List<Answer> answers) {
    return answers.stream()
        .filter(answer -> answer instanceof Answer.NoOwner open && open.row() != null)
        .findFirst()
        .orElseGet(() -> new Answer.NoOwner(NoOwnerReason.NO_ROW, null));
  }
}
