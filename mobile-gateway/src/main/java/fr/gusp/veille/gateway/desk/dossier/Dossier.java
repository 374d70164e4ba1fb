package fr.gusp.veille.gateway.desk.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One report as its reader may see it. */
public record Dossier(
    String id,
    String number,
    long version,
    String state,
    String nature,
    String natureLabel,
    @Nullable String subNatureLabel,
    @Nullable String severity,
    @Nullable String landStatus,
    String quartier,
    String quartierName,
    @Nullable String secteurName,
    @Nullable String place,
    @Nullable String otherPlace,
    @Nullable Location location,
    @Nullable Named worksite,
    @Nullable String description,
    Instant observedAt,
    Instant recordedAt,
    @Nullable String asset,
    boolean solvedOnTheSpot,
    @Nullable Reporter reporter,
    @Nullable Named holder,
    @Nullable Referral referral,
    @Nullable Why why,
    List<Photo> photos,
    List<Step> timeline,
    List<Held> custody,
    boolean late,
    int renvois,
    boolean toClarify,
    List<String> acts,
    Beside.@Nullable Ground ground,
    List<Beside.Confirmation> confirmations,
    Beside.@Nullable Other doublonOf,
    List<Beside.Other> doublons,
    List<Beside.Side> sides,
    Beside.@Nullable Course procedure,
    List<Beside.Link> links,
    Beside.@Nullable Assignment assignment,
    @Nullable LocalDate plannedFor,
    Beside.@Nullable Pause paused,
    List<Beside.Safeguard> safeguards,
    List<Beside.Escalation> escalations,
    List<Beside.Passed> targetsPassed,
    Beside.@Nullable Ending ending) {

  public Dossier {
    photos = photos == null ? List.of() : photos;
    timeline = timeline == null ? List.of() : timeline;
    custody = custody == null ? List.of() : custody;
    acts = acts == null ? List.of() : acts;
    confirmations = confirmations == null ? List.of() : confirmations;
    doublons = doublons == null ? List.of() : doublons;
    sides = sides == null ? List.of() : sides;
    links = links == null ? List.of() : links;
    safeguards = safeguards == null ? List.of() : safeguards;
    escalations = escalations == null ? List.of() : escalations;
    targetsPassed = targetsPassed == null ? List.of() : targetsPassed;
  }

  public record Named(String id, String name) {}

  public record Location(double lat, double lon, @Nullable Double accuracy, String source) {}

  public record Reporter(String label, @Nullable String organisation) {}

  public record Referral(
      @Nullable String organisationName,
      @Nullable String desk,
      @Nullable Instant since,
      boolean accepted,
      @Nullable Instant answerBy,
      @Nullable Instant resolveBy,
      @Nullable List<Named> supports) {}

  /** « Pourquoi ici »; without an owner in the charter, the service says what happened instead. */
  public record Why(
      int matrixVersion,
      @Nullable String charterOwner,
      @Nullable String source,
      @Nullable String sentence,
      boolean demonstration) {

    public @Nullable String plain() {
      return sentence;
    }

    /** The passage of the charter, without the file and line numbers of its transcription. */
    public @Nullable String passage() {
      return source == null
          ? null
          : source.replaceFirst("^\\S+\\.txt\\s*", "").replaceAll("\\s*\\(l\\. [^)]*\\)", "");
    }
  }

  public record Photo(String hash, @Nullable String role) {}

  /** Who held it from when to when, in working hours and calendar days. */
  public record Held(
      Named holder,
      Instant from,
      @Nullable Instant until,
      double workingHours,
      double days,
      @Nullable String renvoi) {}

  public record Actor(@Nullable String label, @Nullable String organisation) {}

  /** One line of the story. */
  public record Step(
      Instant at,
      @Nullable Long version,
      String act,
      @Nullable String label,
      @Nullable Actor actor,
      @Nullable String organisationName,
      @Nullable String reasonLabel,
      @Nullable String comment,
      @Nullable BigDecimal cost,
      @Nullable BigDecimal volume,
      @Nullable String externalReference,
      @Nullable List<String> photos) {}

  public String what() {
    return subNatureLabel == null ? natureLabel : natureLabel + "\u00a0: " + subNatureLabel;
  }

  /** What a photo shows: solved on the spot, the first is before and the others are after. */
  public @Nullable String shows(int index) {
    Photo photo = photos.get(index);
    boolean pair = solvedOnTheSpot && photos.size() > 1 && "constat".equals(photo.role());
    if (pair) {
      return index == 0 ? "avant" : "apres";
    }
    return photo.role();
  }

  /** Still to be done by somebody, and more than everyday. */
  public boolean cannotWait() {
    return holder != null
        && List.of("a-orienter", "oriente", "pris-en-charge", "planifie").contains(state)
        && ("urgente".equals(severity) || "danger-immediat".equals(severity));
  }

  /** What others did after a version was seen. */
  public List<Step> since(@Nullable String seen) {
    if (seen == null || !seen.matches("\\d{1,9}")) {
      return List.of();
    }
    long version = Long.parseLong(seen);
    return timeline.stream()
        .filter(step -> step.version() != null && step.version() > version)
        .toList();
  }

  public boolean may(String act) {
    return acts.contains(act);
  }

  /** Whether one of several acts is offered, named with commas between them. */
  public boolean mayOneOf(String several) {
    return Stream.of(several.split(",")).anyMatch(acts::contains);
  }

  /** The part that an organisation was asked for beside the holder, and still owes. */
  public Beside.@Nullable Side partOf(@Nullable String organisation) {
    return sides.stream()
        .filter(side -> !side.settled() && side.organisation().id().equals(organisation))
        .findFirst()
        .orElse(null);
  }

  /** Nobody may touch it before an agent who is entitled to has seen it. */
  public boolean untouchable() {
    return procedure != null
        && "depot-avec-indices".equals(procedure.procedure())
        && "constat".equals(procedure.awaited());
  }

  public boolean holds(String photo) {
    return photos.stream().anyMatch(one -> one.hash().equals(photo));
  }
}
