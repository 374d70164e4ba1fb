package fr.gusp.veille.query.world;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.territory.Point;
import fr.gusp.veille.contract.wire.SealedText;
import fr.gusp.veille.contract.worksite.Arrete;
import fr.gusp.veille.contract.worksite.Party;
import fr.gusp.veille.contract.worksite.PartyRole;
import fr.gusp.veille.contract.worksite.Stage;
import fr.gusp.veille.contract.worksite.WorksiteAmended;
import fr.gusp.veille.contract.worksite.WorksiteClosed;
import fr.gusp.veille.contract.worksite.WorksitePhase;
import fr.gusp.veille.contract.worksite.WorksiteRegistered;
import fr.gusp.veille.contract.worksite.WorksiteSheet;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Events of one chantier in Lens; the same number is always the same chantier. */
public final class Sites {

  /** About 110 m by 70 m around the rue Cook. */
  public static final List<Point> EMPRISE =
      List.of(
          new Point(50.4410, 2.8120),
          new Point(50.4410, 2.8130),
          new Point(50.4420, 2.8130),
          new Point(50.4420, 2.8120));

  private final int number;
  private String name = "Réfection de la rue Cook";
  private List<QuartierId> quartiers = List.of(Facts.LENS);
  private OrganisationId owner = Facts.BAILLEUR;
  private LocalDate from = LocalDate.parse("2026-11-02");
  private LocalDate to = LocalDate.parse("2026-12-18");
  private List<Point> perimeter = EMPRISE;
  private List<SecteurId> secteurs = List.of();
  private List<String> places = List.of("Rue Cook");
  private List<Arrete> arretes = List.of();
  private @Nullable SealedText text;

  private Sites(int number) {
    this.number = number;
  }

  public static Sites aSite(int number) {
    return new Sites(number);
  }

  public Sites called(String words) {
    name = words;
    return this;
  }

  public Sites of(OrganisationId organisation) {
    owner = organisation;
    return this;
  }

  public Sites in(QuartierId... where) {
    quartiers = List.of(where);
    return this;
  }

  /** The days of its travaux; a year of garantie follows. */
  public Sites from(String first, String last) {
    from = LocalDate.parse(first);
    to = LocalDate.parse(last);
    return this;
  }

  public Sites withoutEmprise() {
    perimeter = List.of();
    return this;
  }

  public Sites inSecteur(String secteur) {
    secteurs = List.of(new SecteurId(secteur));
    return this;
  }

  public Sites at(String... named) {
    places = List.of(named);
    return this;
  }

  /** An order for all of its travaux. */
  public Sites allowed() {
    arretes = List.of(new Arrete("2026-118", "Circulation alternée", from, to));
    return this;
  }

  /** The words of every text that follows. */
  public Sites saying(SealedText words) {
    text = words;
    return this;
  }

  public WorksiteId id() {
    return new WorksiteId(
        UUID.nameUUIDFromBytes(("site " + number).getBytes(StandardCharsets.UTF_8)));
  }

  public WorksiteRegistered registered() {
    return new WorksiteRegistered(id(), sheet());
  }

  public WorksiteAmended amended() {
    return new WorksiteAmended(id(), sheet());
  }

  public WorksiteClosed closed() {
    return new WorksiteClosed(id(), text);
  }

  private WorksiteSheet sheet() {
    return new WorksiteSheet(
        new EpciId("call"),
        quartiers,
        name,
        owner,
        List.of(new Party(PartyRole.MOE, "Bureau d’études", null, text)),
        arretes,
        text,
        secteurs,
        perimeter,
        places,
        List.of(
            new Stage(WorksitePhase.TRAVAUX, from, to),
            new Stage(WorksitePhase.GARANTIE, to.plusDays(1), to.plusYears(1))),
        text);
  }
}
