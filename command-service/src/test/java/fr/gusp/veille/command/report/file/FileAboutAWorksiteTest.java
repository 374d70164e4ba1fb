package fr.gusp.veille.command.report.file;

import static fr.gusp.veille.command.report.Callers.CALL;
import static fr.gusp.veille.command.report.Callers.CITE_12_14;
import static fr.gusp.veille.command.report.Callers.EL_FOUAD;
import static fr.gusp.veille.command.report.Callers.MAISONS_ET_CITES;
import static fr.gusp.veille.command.report.Callers.REPUBLIQUE;
import static fr.gusp.veille.command.report.Callers.VILLE_LENS;
import static fr.gusp.veille.command.report.Callers.theGardien;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.act.OtherThings;
import fr.gusp.veille.command.act.RecordedWorksite;
import fr.gusp.veille.command.report.ChantierMattersGoToTheMaitreDOuvrage;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.Outcome;
import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MatrixRowId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.matrix.CharterNature;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.report.NoOwnerReason;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.report.ReportReferred;
import fr.gusp.veille.contract.responsibility.Answer;
import fr.gusp.veille.contract.worksite.Party;
import fr.gusp.veille.contract.worksite.PartyRole;
import fr.gusp.veille.contract.worksite.Stage;
import fr.gusp.veille.contract.worksite.WorksitePhase;
import fr.gusp.veille.contract.worksite.WorksiteSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A nuisance de chantier goes to whose works they are. */
class FileAboutAWorksiteTest {

  private static final WorksiteId SITE = new WorksiteId(new UUID(0, 8));
  private static final OrganisationId OWNER = VILLE_LENS;
  private static final Answer NOBODY = new Answer.NoOwner(NoOwnerReason.OWNER_NOT_STATED, null);

  @Test
  void goesToTheMaitreDOuvrageWithACopyToMoeAndOpc() {
    ReportReferred referred = referred(filed(Nature.NUISANCE_DE_CHANTIER, site(false)));

    assertThat(referred.organisation()).isEqualTo(OWNER);
    assertThat(referred.desk()).isNotNull();
    assertThat(referred.supports()).containsExactly(CALL);
    assertThat(referred.decision()).isNotNull();
    assertThat(referred.decision().row()).isNull();
  }

  @Test
  void isTiedToItsChantierWhateverItsNature() {
    List<ReportEvent> events = filed(Nature.DEPOT_SAUVAGE, site(false));

    assertThat(((ReportFiled) events.get(0)).worksite()).isEqualTo(SITE);
    assertThat(referred(events).decision().row()).isNotNull();
  }

  @Test
  void isAcceptedAboutOneThatWasClosedMeanwhileAndGoesWhereTheMatrixSays() {
    List<ReportEvent> events = filed(Nature.NUISANCE_DE_CHANTIER, site(true));

    assertThat(((ReportFiled) events.get(0)).worksite()).isEqualTo(SITE);
    assertThat(events.get(1)).isNotInstanceOf(ReportReferred.class);
  }

  @Test
  void aChantierOfAnotherQuartierOrOfNoneIsRefused() {
    outcome(Nature.NUISANCE_DE_CHANTIER, site(false, REPUBLIQUE))
        .refusedBy(TheWorksiteIsInTheQuartier.class);
    Given.nothing()
        .when(AFiling.of(Nature.NUISANCE_DE_CHANTIER).about(SITE).asked())
        .by(theGardien())
        .refusedBy(TheWorksiteIsInTheQuartier.class);
  }

  @Test
  void aRowOfTheMatrixForTheSecteurIsMorePrecise() {
    assertThat(applies(Nature.NUISANCE_DE_CHANTIER, row(null))).isTrue();
    assertThat(applies(Nature.NUISANCE_DE_CHANTIER, row(new SecteurId("cite-unesco")))).isFalse();
    assertThat(applies(Nature.NUISANCE_DE_CHANTIER, NOBODY)).isTrue();
    assertThat(applies(Nature.VOIRIE_ET_RESEAUX, NOBODY)).isFalse();
  }

  @Test
  void theftIsTheComplaintOfTheOwner() {
    assertThat(new TheftOnASiteIsTheComplaintOfItsOwner("vol").holds()).isFalse();
    assertThat(new TheftOnASiteIsTheComplaintOfItsOwner("bruit-horaires").holds()).isTrue();
    assertThat(new TheftOnASiteIsTheComplaintOfItsOwner(null).holds()).isTrue();
  }

  private static boolean applies(Nature nature, Answer answer) {
    return new ChantierMattersGoToTheMaitreDOuvrage(nature, site(false), answer).applies();
  }

  private static Answer row(@Nullable SecteurId secteur) {
    return new Answer.Owner(
        new MatrixRow(
            new MatrixRowId("ligne"),
            CITE_12_14,
            secteur,
            CharterNature.CHANTIER_PROPRETE,
            List.of(),
            MAISONS_ET_CITES,
            new DeskId("guichet"),
            List.of(),
            "Bailleur",
            "CALL",
            null,
            null));
  }

  private static List<ReportEvent> filed(Nature nature, RecordedWorksite site) {
    return outcome(nature, site).events();
  }

  private static Outcome outcome(Nature nature, RecordedWorksite site) {
    return Given.nothing()
        .whileRecorded(OtherThings.the(SITE, site))
        .when(AFiling.of(nature).about(SITE).asked())
        .by(theGardien());
  }

  private static ReportReferred referred(List<ReportEvent> events) {
    return (ReportReferred) events.get(1);
  }

  private static RecordedWorksite site(boolean closed) {
    return site(closed, CITE_12_14);
  }

  private static RecordedWorksite site(boolean closed, QuartierId quartier) {
    LocalDate day = LocalDate.parse("2026-10-05");
    return new RecordedWorksite(
        new WorksiteSheet(
            new EpciId("call"),
            List.of(quartier),
            "Réfection",
            OWNER,
            List.of(
                new Party(PartyRole.MOE, "CALL", CALL, null),
                new Party(PartyRole.OPC, "Ville de Lens", OWNER, null),
                new Party(PartyRole.OPC, "Bureau", null, null),
                new Party(PartyRole.ENTREPRISE, "El Fouad", EL_FOUAD, null)),
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of("rue Cook"),
            List.of(new Stage(WorksitePhase.TRAVAUX, day, day.plusMonths(3))),
            null),
        closed);
  }
}
