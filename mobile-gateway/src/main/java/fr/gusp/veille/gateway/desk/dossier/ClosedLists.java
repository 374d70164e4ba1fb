package fr.gusp.veille.gateway.desk.dossier;

import fr.gusp.veille.contract.committee.CommitteeKind;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.nature.SubNature;
import fr.gusp.veille.contract.report.DismissReason;
import fr.gusp.veille.contract.report.LinkKind;
import fr.gusp.veille.contract.report.PauseCause;
import fr.gusp.veille.contract.report.Procedure;
import fr.gusp.veille.contract.report.ReplanCause;
import fr.gusp.veille.contract.report.SideAnswer;
import fr.gusp.veille.contract.report.Visibility;
import fr.gusp.veille.contract.report.WithdrawReason;
import java.util.List;
import java.util.stream.Stream;

/** What the forms of a dossier let choose from, in the words of the contract. */
public final class ClosedLists {

  static final ClosedLists ALL = new ClosedLists();

  private ClosedLists() {}

  public List<PauseCause> pauseCauses() {
    return List.of(PauseCause.values());
  }

  public List<ReplanCause> replanCauses() {
    return List.of(ReplanCause.values());
  }

  public List<LandStatus> landStatuses() {
    return List.of(LandStatus.values());
  }

  public List<Severity> severities() {
    return List.of(Severity.values());
  }

  public List<Nature> natures() {
    return List.of(Nature.values());
  }

  public List<SubNature> subNatures(Nature nature) {
    return Stream.of(SubNature.values()).filter(one -> one.nature() == nature).toList();
  }

  public List<Visibility> visibilities() {
    return List.of(Visibility.values());
  }

  public List<DismissReason> dismissReasons(boolean outOfScope) {
    return Stream.of(DismissReason.values()).filter(one -> one.outOfScope() == outOfScope).toList();
  }

  public List<WithdrawReason> withdrawReasons() {
    return List.of(WithdrawReason.values());
  }

  public List<CommitteeKind> committees() {
    return List.of(CommitteeKind.values());
  }

  public List<LinkKind> linkKinds() {
    return List.of(LinkKind.values());
  }

  public List<SideAnswer> sideAnswers() {
    return List.of(SideAnswer.values());
  }

  /** Those that a nature can take. */
  public List<Procedure> procedures(String nature) {
    boolean dumped = Nature.DEPOT_SAUVAGE.code().equals(nature);
    return Stream.of(Procedure.values())
        .filter(one -> (one == Procedure.DEPOT_AVEC_INDICES) == dumped)
        .toList();
  }
}
