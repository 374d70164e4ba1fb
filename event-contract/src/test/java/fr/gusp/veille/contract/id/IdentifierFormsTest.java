package fr.gusp.veille.contract.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.gusp.veille.contract.wire.EventJson;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IdentifierFormsTest {

  private static final String UUID = "0198f3a2-5c1e-7d4b-9a6f-2b7c3d8e4f10";
  private static final String HASH =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

  private record Kind(
      String name, Function<String, Object> make, List<String> good, List<String> bad) {}

  private static Kind slug(String name, Function<String, Object> make) {
    return new Kind(
        name,
        make,
        List.of("call", "lens-cite-12-14", "a".repeat(80)),
        List.of("", "Lens", "cité", "a b", "lens_12", "../x", "call\n", "a".repeat(81)));
  }

  private static Kind uuid(String name, Function<String, Object> make) {
    return new Kind(
        name,
        make,
        List.of(UUID, "00000000-0000-0000-0000-000000000000"),
        List.of(
            "",
            "42",
            UUID + "0",
            UUID.replace('-', '_'),
            "g" + UUID.substring(1),
            "1-1-1-1-1",
            "1-1-1-1-0000000000000000000000000001"));
  }

  private static Stream<Kind> kinds() {
    return Stream.of(
        uuid("report", ReportId::of),
        uuid("referral", ReferralId::of),
        uuid("member", MemberId::of),
        uuid("command", CommandId::of),
        uuid("tour", TourId::of),
        uuid("worksite", WorksiteId::of),
        uuid("équipement", AssetId::of),
        uuid("committee session", CommitteeSessionId::of),
        uuid("decision", DecisionId::of),
        slug("checkpoint", CheckpointId::new),
        slug("round", RoundId::new),
        slug("organisation", OrganisationId::new),
        slug("desk", DeskId::new),
        slug("epci", EpciId::new),
        slug("commune", CommuneId::new),
        slug("quartier", QuartierId::new),
        slug("secteur", SecteurId::new),
        slug("matrix row", MatrixRowId::new),
        new Kind(
            "photo",
            PhotoHash::new,
            List.of(HASH),
            List.of(
                "", HASH.toUpperCase(), HASH.substring(1), HASH + "0", "g" + HASH.substring(1))),
        new Kind(
            "number",
            ReportNumber::new,
            List.of("LENS-2026-00042", "BRUAY-2026-123456789"),
            List.of("", "lens-2026-00042", "LENS-26-00042", "LENS-2026-42", "LENS 2026 00042")));
  }

  static Stream<Arguments> accepted() {
    return kinds()
        .flatMap(k -> k.good().stream().map(text -> Arguments.of(k.name(), text, k.make())));
  }

  static Stream<Arguments> refused() {
    return kinds()
        .flatMap(k -> k.bad().stream().map(text -> Arguments.of(k.name(), text, k.make())));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("accepted")
  void acceptsItsOwnFormAndTellsItBack(String kind, String text, Function<String, Object> make) {
    assertThat(make.apply(text)).hasToString(text).isEqualTo(make.apply(text));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("accepted")
  void isAFlatStringOnTheWire(String kind, String text, Function<String, Object> make) {
    Object id = make.apply(text);

    assertThat(EventJson.mapper().writeValueAsString(id)).isEqualTo("\"" + text + "\"");
    assertThat((Object) EventJson.mapper().readValue("\"" + text + "\"", id.getClass()))
        .isEqualTo(id);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("refused")
  void refusesEveryOtherFormWithoutRepeatingIt(
      String kind, String text, Function<String, Object> make) {
    assertThatExceptionOfType(MalformedIdException.class)
        .isThrownBy(() -> make.apply(text))
        .satisfies(refusal -> assertThat(refusal).hasMessage("malformed " + refusal.kind()));
  }

  @Test
  void upperCaseNamesTheSameReport() {
    assertThat(ReportId.of(UUID.toUpperCase())).isEqualTo(ReportId.of(UUID)).hasToString(UUID);
  }
}
