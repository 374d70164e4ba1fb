package fr.gusp.veille.command.tour.check;

import static java.util.Objects.requireNonNull;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.tour.TourCommand;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.tour.Finding;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code POST …/check {secteur, point, finding, report, note, photos, observedAt}} */
@Component
class CheckAct implements Act<TourId> {

  @Override
  public String name() {
    return "check";
  }

  @Override
  public TourCommand read(TourId tour, Fields body) {
    TourPoint point = body.required("point", body.id("point", TourPoint::of));
    SecteurId secteur = secteur(point, body);
    Finding finding = body.required("finding", body.coded("finding", Finding.class));
    ReportId filed = body.id("report", ReportId::of);
    String note = body.text("note", 2_000);
    List<PhotoHash> photos = body.list("photos", 10, PhotoHash::new);
    OffsetDateTime seen = body.required("observedAt", body.instant("observedAt"));
    body.done();
    return new CheckTourPoint(
        tour,
        secteur,
        requireNonNull(point),
        requireNonNull(finding),
        filed,
        note,
        photos,
        requireNonNull(seen));
  }

  /** A line of the checklist is looked at in each secteur; a report lies where it lies. */
  private static @Nullable SecteurId secteur(@Nullable TourPoint point, Fields body) {
    SecteurId secteur = body.id("secteur", SecteurId::new);
    return point == null || point.isReport() ? secteur : body.required("secteur", secteur);
  }
}
