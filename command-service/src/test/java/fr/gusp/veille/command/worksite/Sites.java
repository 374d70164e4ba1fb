package fr.gusp.veille.command.worksite;

import static fr.gusp.veille.command.report.Callers.CITE_12_14;
import static fr.gusp.veille.command.report.Callers.MAISONS_ET_CITES;

import fr.gusp.veille.command.act.Story;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.sealing.FixedSealer;
import fr.gusp.veille.command.sheet.Sheets;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.wire.SealedText;
import fr.gusp.veille.contract.worksite.Party;
import fr.gusp.veille.contract.worksite.PartyRole;
import fr.gusp.veille.contract.worksite.WorksiteClosed;
import fr.gusp.veille.contract.worksite.WorksiteEvent;
import fr.gusp.veille.contract.worksite.WorksiteRegistered;
import fr.gusp.veille.contract.worksite.WorksiteSheet;
import java.util.List;
import java.util.UUID;

/** Chantiers of Maisons et Cités in Lens at every point of their life. */
public final class Sites {

  public static final WorksiteId SITE = new WorksiteId(new UUID(0, 8));

  private Sites() {}

  public static Story<WorksiteState, WorksiteEvent> noWorksite() {
    return Story.given(new Unregistered());
  }

  public static Story<WorksiteState, WorksiteEvent> aRegisteredWorksite() {
    return Story.given(registered());
  }

  public static Story<WorksiteState, WorksiteEvent> aClosedWorksite() {
    return Story.given(
        WorksiteEvolution.evolve(registered(), new WorksiteClosed(SITE, null), Given.NOW));
  }

  /** The sheet of {@link Sheets#aSheet()} as the registry keeps it. */
  public static WorksiteSheet kept() {
    return new WorksiteSheet(
        new EpciId("call"),
        List.of(CITE_12_14),
        "Réfection des réseaux",
        MAISONS_ET_CITES,
        List.of(new Party(PartyRole.MOE, "Bureau d’études", null, sealed("Mme Martin"))),
        Sheets.ARRETES,
        sealed("8 h – 17 h"),
        List.of(new SecteurId("cite-unesco")),
        Sheets.EMPRISE,
        List.of(),
        Sheets.PHASES,
        sealed("poussière"));
  }

  public static SealedText sealed(String words) {
    return FixedSealer.of(SITE.value()).seal(words);
  }

  private static WorksiteState registered() {
    return WorksiteEvolution.evolve(
        new Unregistered(), new WorksiteRegistered(SITE, kept()), Given.NOW);
  }
}
