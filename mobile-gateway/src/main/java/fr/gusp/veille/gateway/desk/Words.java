package fr.gusp.veille.gateway.desk;

import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.report.DeclineReason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words of the pages: one word for one thing, dates as people say them in Paris time. */
@Component
public class Words {

  public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private static final Map<String, String> STATES = new LinkedHashMap<>();

  static {
    STATES.put("a-orienter", "À orienter");
    STATES.put("oriente", "Orienté");
    STATES.put("pris-en-charge", "Pris en charge");
    STATES.put("planifie", "Planifié");
    STATES.put("traite", "Traité, à vérifier");
    STATES.put("verifie", "Vérifié");
    STATES.put("clos", "Clos");
    STATES.put("sans-suite", "Sans suite");
    STATES.put("hors-champ", "Hors champ");
    STATES.put("doublon", "Doublon");
    STATES.put("relaye", "Relayé");
    STATES.put("retire", "Retiré");
  }

  private static final Map<String, String> PHOTOS =
      Map.of(
          "avant", "avant",
          "apres", "après",
          "traitement", "après traitement",
          "verification", "vérification");

  private final Clock clock;

  Words(Clock clock) {
    this.clock = clock;
  }

  public List<String> states() {
    return List.copyOf(STATES.keySet());
  }

  public String state(String code) {
    return STATES.getOrDefault(code, code);
  }

  public List<Nature> natures() {
    return List.of(Nature.values());
  }

  public List<Severity> severities() {
    return List.of(Severity.values());
  }

  public List<Sorts.Column> sorts() {
    return Sorts.all();
  }

  public List<DeclineReason> declineReasons() {
    return List.of(DeclineReason.values());
  }

  /** An act as a button says it. */
  public String act(String code) {
    return Acts.label(code);
  }

  /** Acts for which an organisation may keep a standard text. */
  public Map<String, String> textActs() {
    return Acts.withText();
  }

  /** « Le dossier X est pris en charge. » */
  public String done(String act, String number) {
    return "Le dossier " + number + " " + DoneWords.of(act) + ".";
  }

  public String day(Instant moment) {
    return day(moment.atZone(PARIS).toLocalDate());
  }

  public String moment(Instant moment) {
    return day(moment) + " à " + time(moment);
  }

  /** As {@link #moment}, for « Chiffres au … ». */
  public String dated(Instant moment) {
    return day(moment) + ", " + time(moment);
  }

  /** When a page was made, for forms that send the same act again on a second click. */
  public Instant now() {
    return clock.instant();
  }

  /** The last day figures can be asked for. */
  public String today() {
    return LocalDate.ofInstant(clock.instant(), PARIS).toString();
  }

  public String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH).format(month);
  }

  /** « depuis 3 jours »; hours on the first day. */
  public String since(@Nullable Instant moment) {
    if (moment == null) {
      return "";
    }
    Duration age = Duration.between(moment, clock.instant());
    if (age.toHours() < 1) {
      return "moins d’une heure";
    }
    return age.toHours() < 24 ? count(age.toHours(), "heure") : count(age.toDays(), "jour");
  }

  /** « 1 jour », « 3 jours »; French counts zero as singular. */
  public String count(long number, String noun) {
    return number + "\u00a0" + noun + s(number);
  }

  /** The mark of the plural, for a noun that stands apart from its number. */
  public String s(long number) {
    return number > 1 ? "s" : "";
  }

  /** « 5,5 h »; without a figure, no unit either. */
  public String measure(@Nullable Double value, String unit) {
    return value == null ? figure(null) : figure(value) + "\u00a0" + unit;
  }

  /** A figure with a comma, without needless zeros. */
  public String figure(@Nullable Double value) {
    if (value == null) {
      return "–";
    }
    return value == Math.rint(value)
        ? Long.toString(Math.round(value))
        : String.format(Locale.FRENCH, "%.1f", value);
  }

  /** A fresh id for the act a form will send; sent twice, it counts once. */
  public String commandId() {
    return UUID.randomUUID().toString();
  }

  /** « 1er novembre 2026 » for a day written 2026-11-01. */
  public String dayOf(String isoDay) {
    return day(LocalDate.parse(isoDay));
  }

  /** A service by its name; by its code where the directory does not know it. */
  public String called(@Nullable List<Directory.Desk> desks, String code) {
    return Stream.ofNullable(desks)
        .flatMap(List::stream)
        .filter(one -> one.id().equals(code))
        .map(Directory.Desk::name)
        .findFirst()
        .orElse(code);
  }

  /** « Réponse espérée le 24 novembre 2026 »; a target that passed is never a legal deadline. */
  public String target(Summary row) {
    Instant due = row.dueAt();
    if (due == null) {
      return "–";
    }
    String what = due.equals(row.answerBy()) ? "Réponse" : "Traitement";
    return what + (what.equals("Réponse") ? " espérée" : " espéré") + " le " + day(due);
  }

  public String land(String code) {
    return Arrays.stream(LandStatus.values())
        .filter(one -> one.code().equals(code))
        .map(LandStatus::label)
        .findFirst()
        .orElse(code);
  }

  public String photoRole(@Nullable String role) {
    return role == null ? "constat" : PHOTOS.getOrDefault(role, "constat");
  }

  /** Forms in a list start empty. */
  public Map<String, String> nothingTyped() {
    return Map.of();
  }

  private static String day(LocalDate day) {
    String number = day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
    return number + DateTimeFormatter.ofPattern(" MMMM yyyy", Locale.FRENCH).format(day);
  }

  private static String time(Instant moment) {
    return DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm", Locale.FRENCH)
        .withZone(PARIS)
        .format(moment);
  }
}
