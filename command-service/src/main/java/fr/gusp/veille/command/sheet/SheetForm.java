package fr.gusp.veille.command.sheet;

import static java.util.Objects.requireNonNull;

import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.territory.Point;
import fr.gusp.veille.contract.worksite.Arrete;
import fr.gusp.veille.contract.worksite.PartyRole;
import fr.gusp.veille.contract.worksite.Stage;
import fr.gusp.veille.contract.worksite.WorksitePhase;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the sheet of a chantier; every mistake of form is named in one answer. */
public final class SheetForm {

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_TEXT = 2_000;
  private static final int LONGEST_PLACE = 200;
  private static final int MOST = 50;
  private static final int MOST_CORNERS = 200;

  private final Fields body;

  private SheetForm(Fields body) {
    this.body = body;
  }

  /**
   * @throws fr.gusp.veille.command.input.BadInput if anything is missing, unknown or of another
   *     form
   */
  public static AskedSheet read(Fields body) {
    return new SheetForm(body).read();
  }

  private AskedSheet read() {
    List<QuartierId> quartiers = needed("quartiers", body.list("quartiers", MOST, QuartierId::new));
    String name = body.required("name", body.text("name", LONGEST_NAME));
    OrganisationId owner = body.required("owner", body.id("owner", OrganisationId::new));
    List<AskedParty> parties = all(body.objects("parties", MOST), SheetForm::party);
    List<Arrete> arretes = all(body.objects("arretes", MOST), SheetForm::arrete);
    String hours = body.text("hours", LONGEST_TEXT);
    List<SecteurId> secteurs = body.list("secteurs", MOST, SecteurId::new);
    List<Point> perimeter = all(body.objects("perimeter", MOST_CORNERS), SheetForm::corner);
    List<String> places = body.list("places", MOST, SheetForm::place);
    List<Stage> phases = all(needed("phases", body.objects("phases", MOST)), SheetForm::stage);
    String nuisances = body.text("nuisances", LONGEST_TEXT);
    body.done();
    return new AskedSheet(
        quartiers,
        requireNonNull(name),
        requireNonNull(owner),
        parties,
        arretes,
        hours,
        secteurs,
        perimeter,
        places,
        phases,
        nuisances);
  }

  private <T> List<T> needed(String field, List<T> some) {
    body.required(field, some.isEmpty() ? null : some);
    return some;
  }

  private static <T> List<T> all(List<Fields> entries, Entry<T> entry) {
    return entries.stream()
        .map(
            each -> {
              T read = entry.read(each);
              each.refuseUnknown();
              return read;
            })
        .filter(Objects::nonNull)
        .toList();
  }

  /** How one entry of a list is read; {@code null} where a mistake was noted. */
  @FunctionalInterface
  private interface Entry<T> {
    @Nullable T read(Fields entry);
  }

  private static @Nullable AskedParty party(Fields entry) {
    PartyRole role = entry.required("role", entry.coded("role", PartyRole.class));
    String name = entry.required("name", entry.text("name", LONGEST_NAME));
    OrganisationId organisation = entry.id("organisation", OrganisationId::new);
    String contact = entry.text("contact", LONGEST_TEXT);
    return role == null || name == null ? null : new AskedParty(role, name, organisation, contact);
  }

  private static @Nullable Arrete arrete(Fields entry) {
    String number = entry.required("number", entry.text("number", LONGEST_NAME));
    String subject = entry.required("subject", entry.text("subject", LONGEST_PLACE));
    LocalDate from = entry.required("validFrom", entry.date("validFrom"));
    LocalDate to = entry.required("validTo", entry.date("validTo"));
    return number == null || subject == null || from == null || to == null
        ? null
        : new Arrete(number, subject, from, to);
  }

  private static @Nullable Stage stage(Fields entry) {
    WorksitePhase phase = entry.required("phase", entry.coded("phase", WorksitePhase.class));
    LocalDate from = entry.required("from", entry.date("from"));
    LocalDate to = entry.required("to", entry.date("to"));
    return phase == null || from == null || to == null ? null : new Stage(phase, from, to);
  }

  private static @Nullable Point corner(Fields entry) {
    var lat = entry.required("lat", entry.number("lat", -90, 90));
    var lon = entry.required("lon", entry.number("lon", -180, 180));
    return lat == null || lon == null ? null : new Point(lat.doubleValue(), lon.doubleValue());
  }

  private static String place(String words) {
    if (words.isBlank() || words.length() > LONGEST_PLACE) {
      throw new IllegalArgumentException("no place");
    }
    return words.strip();
  }
}
