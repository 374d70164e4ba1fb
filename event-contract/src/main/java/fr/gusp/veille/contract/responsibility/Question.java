package fr.gusp.veille.contract.responsibility;

import fr.gusp.veille.contract.id.CommuneId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.matrix.Phase;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.SubNature;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The matter that the matrix is asked about; {@code null} where something is not known. {@code
 * manager} is the gestionnaire once qualified, {@code day} when it was seen, for the season.
 */
public record Question(
    @Nullable CommuneId commune,
    QuartierId quartier,
    @Nullable SecteurId secteur,
    @Nullable String place,
    @Nullable String assetKind,
    Nature nature,
    @Nullable SubNature subNature,
    @Nullable LandStatus ground,
    @Nullable OrganisationId manager,
    @Nullable WorksiteId worksite,
    @Nullable MonthDay day) {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** About a nature on a ground in a quartier or secteur, nothing else being known. */
  public static Question about(
      QuartierId quartier,
      @Nullable SecteurId secteur,
      Nature nature,
      @Nullable SubNature subNature,
      @Nullable LandStatus ground) {
    return new Question(
        null, quartier, secteur, null, null, nature, subNature, ground, null, null, null);
  }

  public Question in(@Nullable CommuneId where) {
    return new Question(
        where, quartier, secteur, place, assetKind, nature, subNature, ground, manager, worksite,
        day);
  }

  public Question at(@Nullable String where) {
    return new Question(
        commune, quartier, secteur, where, assetKind, nature, subNature, ground, manager, worksite,
        day);
  }

  public Question onAsset(@Nullable String kind) {
    return new Question(
        commune, quartier, secteur, place, kind, nature, subNature, ground, manager, worksite, day);
  }

  public Question managedBy(@Nullable OrganisationId who) {
    return new Question(
        commune, quartier, secteur, place, assetKind, nature, subNature, ground, who, worksite,
        day);
  }

  public Question ofWorks(@Nullable WorksiteId which) {
    return new Question(
        commune, quartier, secteur, place, assetKind, nature, subNature, ground, manager, which,
        day);
  }

  /** On the day that it was in France. */
  public Question seen(OffsetDateTime when) {
    return seen(MonthDay.from(when.atZoneSameInstant(PARIS)));
  }

  Question seen(@Nullable MonthDay when) {
    return new Question(
        commune, quartier, secteur, place, assetKind, nature, subNature, ground, manager, worksite,
        when);
  }

  /** What is of works is in the phase of works; everything else is as it is managed today. */
  Phase phase() {
    boolean works = worksite != null || ground == LandStatus.EMPRISE_DE_CHANTIER;
    return works ? Phase.CHANTIER : Phase.GESTION_ACTUELLE;
  }
}
