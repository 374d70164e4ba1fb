package fr.gusp.veille.command.report.file;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A filing with one mistake, and how it is answered. */
record BadFiling(String mistake, byte[] body, int status, String code, String field) {

  /** Words that a bad filing holds and no log may. */
  static final String WORDS = "Mme Verlaine du 14 rue Cook";

  private static final String GOOD =
      """
      {"nature":"depot-sauvage","quartier":"lens-cite-12-14","place":"rue Cook",\
      "observedAt":"2026-01-05T07:45:00+01:00","description":"%s"}"""
          .formatted(WORDS);

  static Stream<BadFiling> all() {
    return Stream.of(notAnObject(), wrongFields(), wrongPlaces(), wrongTimes(), wrongTexts())
        .flatMap(each -> each);
  }

  private static Stream<BadFiling> notAnObject() {
    String deep = "[".repeat(5_000) + "]".repeat(5_000);
    return Stream.of(
        malformed("cut short", GOOD.substring(0, GOOD.length() - 1)),
        malformed("an array", "[" + GOOD + "]"),
        malformed("a text", "\"" + WORDS + "\""),
        malformed("nothing but blanks", "   "),
        malformed("null", "null"),
        malformed("a key twice", with("\"nature\":\"stationnement\"")),
        malformed("trailing words", GOOD + " " + WORDS),
        malformed("two objects", GOOD + GOOD),
        malformed("deep nesting", with("\"x\":" + deep)),
        malformed("single quotes", GOOD.replace('"', '\'')),
        malformed("a comment", GOOD.replace("{", "{/* " + WORDS + " */")),
        malformed("NaN", with("\"location\":{\"lat\":NaN,\"lon\":2.8}")),
        malformed("a raw NUL", GOOD.replace("Verlaine", "Ver\0laine")),
        malformed("a number of 2000 digits", with("\"x\":" + "9".repeat(2_000))),
        bytes("UTF-8 cut short", invalidUtf8()),
        bytes("UTF-16", GOOD.getBytes(StandardCharsets.UTF_16)));
  }

  private static Stream<BadFiling> wrongFields() {
    String hash = "\"" + "a".repeat(64) + "\"";
    String eleven = IntStream.range(0, 11).mapToObj(n -> hash).collect(Collectors.joining(","));
    return Stream.of(
        without("nature", 400, "missing-field", "nature"),
        without("observedAt", 400, "missing-field", "observedAt"),
        replacing("nature", "\"nature\":null", 400, "missing-field", "nature"),
        replacing("nature", "\"nature\":7", 400, "wrong-type", "nature"),
        replacing("nature", "\"nature\":\"meteo\"", 422, "unknown-value", "nature"),
        replacing("nature", "\"nature\":\"DEPOT_SAUVAGE\"", 422, "unknown-value", "nature"),
        adding("\"naturre\":\"x\"", 400, "unknown-field", "naturre"),
        adding("\"" + WORDS + "\":1", 400, "unknown-field", "?"),
        adding("\"subNature\":\"bruit\"", 422, "unknown-value", "subNature"),
        adding("\"subNature\":\"inconnue\"", 422, "unknown-value", "subNature"),
        adding("\"severity\":\"grave\"", 422, "unknown-value", "severity"),
        adding("\"landStatus\":[]", 400, "wrong-type", "landStatus"),
        adding("\"solvedOnTheSpot\":\"true\"", 400, "wrong-type", "solvedOnTheSpot"),
        adding("\"solvedOnTheSpot\":0", 400, "wrong-type", "solvedOnTheSpot"),
        adding("\"tour\":7", 400, "wrong-type", "tour"),
        adding("\"tour\":\"mardi\"", 400, "malformed-id", "tour"),
        adding(
            "\"tour\":\"6d9c0c52-0000-4000-8000-000000000000\"",
            422,
            "the-tour-goes-through-the-quartier",
            "tour"),
        adding("\"photos\":" + hash, 400, "wrong-type", "photos"),
        adding("\"photos\":[null]", 400, "wrong-type", "photos"),
        adding("\"photos\":[\"xyz\"]", 400, "malformed-value", "photos"),
        adding("\"photos\":[" + hash.toUpperCase() + "]", 400, "malformed-value", "photos"),
        adding("\"photos\":[" + eleven + "]", 422, "too-many", "photos"));
  }

  private static Stream<BadFiling> wrongPlaces() {
    return Stream.of(
        replacing("quartier", "\"quartier\":\"lens\"", 422, "unknown-quartier", "quartier"),
        replacing("quartier", "\"quartier\":\"\\u0041\"", 422, "unknown-quartier", "quartier"),
        adding("\"secteur\":\"perdu\"", 422, "unknown-secteur", "secteur"),
        without("place", 422, "place-required", "place"),
        without("quartier", 422, "place-required", "quartier"),
        located("{\"lat\":48.85,\"lon\":2.35}", 422, "position-outside-territory", "location"),
        located("{\"lat\":\"50.44\",\"lon\":2.8}", 400, "wrong-type", "location.lat"),
        located("{\"lat\":1e400,\"lon\":2.8}", 422, "out-of-range", "location.lat"),
        located("{\"lat\":1e-999999999,\"lon\":2.8}", 422, "out-of-range", "location.lat"),
        located("{\"lat\":91,\"lon\":2.8}", 422, "out-of-range", "location.lat"),
        located("{\"lat\":50.44,\"lon\":-181}", 422, "out-of-range", "location.lon"),
        located("{\"lat\":50.44}", 400, "missing-field", "location.lon"),
        located("{\"lat\":50.44,\"lon\":2.8,\"alt\":3}", 400, "unknown-field", "location.alt"),
        located(
            "{\"lat\":50.44,\"lon\":2.8,\"accuracy\":-1}",
            422,
            "out-of-range",
            "location.accuracy"),
        located(
            "{\"lat\":50.44,\"lon\":2.8,\"source\":\"flair\"}",
            422,
            "unknown-value",
            "location.source"),
        located("[50.44,2.8]", 400, "wrong-type", "location"));
  }

  private static Stream<BadFiling> wrongTimes() {
    String soon = Instant.now().plusSeconds(11 * 60).toString();
    return Stream.of(
        seen("\"" + soon + "\"", 422, "observed-at-most-ten-minutes-ahead"),
        seen("\"hier\"", 400, "not-an-instant"),
        seen("\"2026-01-05T07:45:00\"", 400, "not-an-instant"),
        seen("\"2026-02-30T07:45:00Z\"", 400, "not-an-instant"),
        seen("\"10000-01-05T07:45:00Z\"", 400, "not-an-instant"),
        seen("\"+10000-01-05T07:45:00Z\"", 422, "out-of-range"),
        seen("\"0001-01-01T00:00:00Z\"", 422, "out-of-range"),
        seen("\"-999999999-01-01T00:00:00+18:00\"", 422, "out-of-range"),
        seen("1767595500", 400, "wrong-type"));
  }

  private static Stream<BadFiling> wrongTexts() {
    return Stream.of(
        described("\"" + "é".repeat(2_001) + "\"", 422, "too-long"),
        described("\"Verlaine\\u0000\"", 400, "unreadable-text"),
        described("\"Verlaine\\u000b\"", 400, "unreadable-text"),
        described("\"Ver\\u000claine\"", 400, "unreadable-text"),
        described("\"Verlaine\\u001b[31m\"", 400, "unreadable-text"),
        described("\"Verlaine\\u001f\"", 400, "unreadable-text"),
        described("\"Verlaine\\u0085\"", 400, "unreadable-text"),
        described("\"Verlaine\\ufdd0\"", 400, "unreadable-text"),
        described("\"Verlaine\\ufffe\"", 400, "unreadable-text"),
        described("\"Verlaine\\uffff\"", 400, "unreadable-text"),
        described("\"Verlaine\\ud83f\\udfff\"", 400, "unreadable-text"),
        described("\"Verlaine\\ud800\"", 400, "unreadable-text"),
        described("\"Verlaine\\udc00\\ud800\"", 400, "unreadable-text"),
        described("{\"Verlaine\":1}", 400, "wrong-type"),
        replacing("place", "\"place\":\"" + "x".repeat(201) + "\"", 422, "too-long", "place"));
  }

  private static BadFiling malformed(String mistake, String body) {
    return bytes(mistake, body.getBytes(StandardCharsets.UTF_8));
  }

  private static BadFiling bytes(String mistake, byte[] body) {
    return new BadFiling(mistake, body, 400, "malformed-json", "");
  }

  private static BadFiling adding(String more, int status, String code, String field) {
    return of(more, with(more), status, code, field);
  }

  private static BadFiling located(String where, int status, String code, String field) {
    return adding("\"location\":" + where, status, code, field);
  }

  private static BadFiling seen(String when, int status, String code) {
    return replacing("observedAt", "\"observedAt\":" + when, status, code, "observedAt");
  }

  private static BadFiling described(String words, int status, String code) {
    return replacing("description", "\"description\":" + words, status, code, "description");
  }

  private static BadFiling replacing(
      String name, String by, int status, String code, String field) {
    String body = GOOD.replaceFirst(pair(name), Matcher.quoteReplacement(by));
    return of(by, body, status, code, field);
  }

  private static BadFiling without(String name, int status, String code, String field) {
    return of("no " + name, GOOD.replaceFirst(pair(name) + ",?", ""), status, code, field);
  }

  private static BadFiling of(String mistake, String body, int status, String code, String field) {
    return new BadFiling(mistake, body.getBytes(StandardCharsets.UTF_8), status, code, field);
  }

  private static String with(String more) {
    return GOOD.substring(0, GOOD.length() - 1) + "," + more + "}";
  }

  private static String pair(String name) {
    return "\"" + name + "\":\"[^\"]*\"";
  }

  private static byte[] invalidUtf8() {
    byte[] bytes = GOOD.getBytes(StandardCharsets.ISO_8859_1);
    bytes[GOOD.indexOf("Verlaine")] = (byte) 0xC3;
    return bytes;
  }

  @Override
  public String toString() {
    return mistake.length() > 60 ? mistake.substring(0, 60) : mistake;
  }
}
