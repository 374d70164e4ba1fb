package fr.gusp.veille.query.world;

import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MatrixRowId;
import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.ReportNumber;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.nature.SubNature;
import fr.gusp.veille.contract.report.MatrixDecision;
import fr.gusp.veille.contract.report.NoOwnerReason;
import fr.gusp.veille.contract.report.Origin;
import fr.gusp.veille.contract.report.Position;
import fr.gusp.veille.contract.report.PositionSource;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.report.ReportLeftToCoordination;
import fr.gusp.veille.contract.report.ReportReferred;
import fr.gusp.veille.contract.report.Spot;
import fr.gusp.veille.contract.wire.SealedText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Events of one report, numbered so that the same number is always the same report. */
public final class Facts extends Answers {

  public static final QuartierId LENS = new QuartierId("lens-cite-12-14");
  public static final QuartierId AVION = new QuartierId("avion-republique");
  public static final OrganisationId BAILLEUR = new OrganisationId("maisons-et-cites");
  public static final OrganisationId VILLE = new OrganisationId("ville-lens");
  public static final OrganisationId CALL = new OrganisationId("call");
  public static final OrganisationId EL_FOUAD = new OrganisationId("el-fouad");
  public static final MemberId GARDIEN = MemberId.of("00000000-0000-4000-8000-0000000000aa");
  public static final MemberId MEDIATEUR = MemberId.of("00000000-0000-4000-8000-0000000000bb");
  public static final MemberId DESK = MemberId.of("00000000-0000-4000-8000-0000000000cc");
  public static final OffsetDateTime SEEN = OffsetDateTime.parse("2026-11-02T09:00:00+01:00");
  public static final PhotoHash PHOTO = new PhotoHash("a".repeat(64));

  /** Sealed for nobody. */
  public static final SealedText SEALED = new SealedText("v1." + "A".repeat(40));

  private static final EpciId EPCI = new EpciId("call");

  private final int number;
  private Nature nature = Nature.DEPOT_SAUVAGE;
  private @Nullable SubNature subNature = SubNature.ENCOMBRANTS;
  private QuartierId quartier = LENS;
  private MemberId reporter = GARDIEN;
  private OrganisationId reporterOrganisation = BAILLEUR;
  private @Nullable SealedText description;
  private boolean solvedOnTheSpot;
  private @Nullable Instant answerBy;
  private @Nullable Instant resolveBy;
  private @Nullable Position position = new Position(50.4412, 2.8123, 8.0, PositionSource.GPS);
  private String place = "rue Cook";
  private Origin origin = Origin.AGENT;
  private OffsetDateTime seen = SEEN;
  private boolean inItsSecteur = true;
  private @Nullable TourId tour;
  private @Nullable AssetId asset;
  private @Nullable WorksiteId worksite;

  private Facts(int number) {
    this.number = number;
  }

  public static Facts aReport(int number) {
    return new Facts(number);
  }

  public Facts aboutTranquillite() {
    nature = Nature.TRANQUILLITE;
    subNature = SubNature.RODEO;
    return this;
  }

  public Facts about(Nature other) {
    nature = other;
    subNature = null;
    return this;
  }

  public Facts at(double lat, double lon) {
    position = new Position(lat, lon, 8.0, PositionSource.GPS);
    return this;
  }

  /** Named from the list, without a position. */
  public Facts named(String other) {
    position = null;
    place = other;
    return this;
  }

  public Facts on(Origin other) {
    origin = other;
    return this;
  }

  public Facts seen(String at) {
    seen = OffsetDateTime.parse(at);
    return this;
  }

  public Facts inNoKnownSecteur() {
    inItsSecteur = false;
    return this;
  }

  public Facts in(QuartierId other) {
    quartier = other;
    return this;
  }

  public Facts by(MemberId member, OrganisationId organisation) {
    reporter = member;
    reporterOrganisation = organisation;
    return this;
  }

  public Facts saying(SealedText text) {
    description = text;
    return this;
  }

  public Facts solvedOnTheSpot() {
    solvedOnTheSpot = true;
    return this;
  }

  public Facts on(TourId walk) {
    tour = walk;
    return this;
  }

  public Facts on(AssetId thing) {
    asset = thing;
    return this;
  }

  public Facts about(WorksiteId site) {
    worksite = site;
    return this;
  }

  /** Referrals made from now on are to be answered and resolved by then. */
  public Facts within(String answer, String resolve) {
    answerBy = Instant.parse(answer);
    resolveBy = Instant.parse(resolve);
    return this;
  }

  @Override
  public ReportId id() {
    return new ReportId(
        UUID.nameUUIDFromBytes(("report " + number).getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public ReferralId referral() {
    return new ReferralId(
        UUID.nameUUIDFromBytes(("referral " + number).getBytes(StandardCharsets.UTF_8)));
  }

  public ReportFiled filed() {
    String prefix = quartier.equals(LENS) ? "LENS" : "AVION";
    return new ReportFiled(
        id(),
        new ReportNumber("%s-2026-%05d".formatted(prefix, number)),
        nature,
        subNature,
        new Spot(
            quartier,
            quartier.equals(LENS) && inItsSecteur ? new SecteurId("cite-12") : null,
            place,
            null,
            position),
        LandStatus.BAILLEUR,
        Severity.COURANTE,
        description,
        seen,
        List.of(PHOTO),
        solvedOnTheSpot,
        origin,
        reporter,
        reporterOrganisation,
        tour,
        asset,
        worksite);
  }

  /** By the chantier it is about: no row of the matrix decided. */
  public ReportReferred referredByItsChantierTo(OrganisationId organisation) {
    return new ReportReferred(
        id(),
        referral(),
        organisation,
        null,
        List.of(),
        new MatrixDecision(EPCI, 1, null),
        null,
        answerBy,
        resolveBy);
  }

  public ReportReferred referredTo(OrganisationId organisation, OrganisationId... supports) {
    return new ReportReferred(
        id(),
        referral(),
        organisation,
        null,
        List.of(supports),
        new MatrixDecision(EPCI, 1, new MatrixRowId("ligne-1")),
        null,
        answerBy,
        resolveBy);
  }

  public ReportLeftToCoordination leftToCoordination() {
    return new ReportLeftToCoordination(
        id(), CALL, NoOwnerReason.NO_ROW, new MatrixDecision(EPCI, 1, null));
  }
}
