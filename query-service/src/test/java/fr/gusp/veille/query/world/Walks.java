package fr.gusp.veille.query.world;

import fr.gusp.veille.contract.id.CheckpointId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.tour.Checkpoint;
import fr.gusp.veille.contract.tour.Finding;
import fr.gusp.veille.contract.tour.TourCancelled;
import fr.gusp.veille.contract.tour.TourClosed;
import fr.gusp.veille.contract.tour.TourPlanned;
import fr.gusp.veille.contract.tour.TourPointChecked;
import fr.gusp.veille.contract.wire.SealedText;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Events of one tour of the Cité 12, numbered so that the same number is always the same tour. */
public final class Walks {

  public static final SecteurId CITE_12 = new SecteurId("cite-12");
  public static final CheckpointId TROTTOIRS = new CheckpointId("proprete-1");
  public static final CheckpointId BORNES = new CheckpointId("dechets-1");
  public static final CheckpointId VACANCE = new CheckpointId("vacance-1");
  public static final OffsetDateTime STARTS = OffsetDateTime.parse("2026-11-10T14:00:00+01:00");
  private static final List<Checkpoint> CHECKLIST =
      List.of(
          new Checkpoint(TROTTOIRS, "Propreté", "Trottoirs et caniveaux propres", false),
          new Checkpoint(BORNES, "Déchets", "BAV fonctionnelles et non saturées", false),
          new Checkpoint(VACANCE, "Vacance", "Accès fermés (relevé restreint)", true));

  private final int number;
  private OffsetDateTime startsAt = STARTS;
  private @Nullable SealedText text;
  private OffsetDateTime seen = STARTS;

  private Walks(int number) {
    this.number = number;
  }

  public static Walks aTour(int number) {
    return new Walks(number);
  }

  public Walks starting(String at) {
    startsAt = OffsetDateTime.parse(at);
    seen = startsAt;
    return this;
  }

  /** The words of every text that follows. */
  public Walks saying(@Nullable SealedText words) {
    text = words;
    return this;
  }

  /** When what follows was seen. */
  public Walks seen(String at) {
    seen = OffsetDateTime.parse(at);
    return this;
  }

  public TourId id() {
    return new TourId(UUID.nameUUIDFromBytes(("tour " + number).getBytes(StandardCharsets.UTF_8)));
  }

  public TourPlanned planned() {
    return new TourPlanned(
        id(),
        Facts.LENS,
        List.of(CITE_12),
        startsAt,
        text,
        List.of(Facts.BAILLEUR, Facts.CALL),
        CHECKLIST);
  }

  public TourPointChecked checked(CheckpointId point, Finding finding) {
    return checked(point, finding, null);
  }

  public TourPointChecked checked(CheckpointId point, Finding finding, @Nullable ReportId filed) {
    return new TourPointChecked(id(), CITE_12, point, null, finding, filed, text, List.of(), seen);
  }

  public TourPointChecked looked(ReportId listed, Finding finding) {
    return new TourPointChecked(id(), CITE_12, null, listed, finding, null, text, List.of(), seen);
  }

  public TourClosed closed(OrganisationId... present) {
    return new TourClosed(id(), List.of(present), 4, text);
  }

  /** The reason is not looked at where none is said. */
  public TourCancelled cancelled() {
    return new TourCancelled(id(), text == null ? Facts.SEALED : text);
  }
}
