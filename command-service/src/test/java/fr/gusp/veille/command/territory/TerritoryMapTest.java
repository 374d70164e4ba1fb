package fr.gusp.veille.command.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.gusp.veille.command.reference.ShippedReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryMapTest {

  private final TerritoryMap map = TerritoryMap.of(ShippedReference.load().territories());
  private static final String LENS = "lens-cite-12-14";
  private static final String AVION = "avion-republique";

  @Nested
  class WithAPosition {

    @Test
    void positionTellsQuartierSecteurAndWhoseTheyAre() {
      Located there = map.locate(50.4412, 2.8123, null, null, null);

      assertThat(there.quartier().value()).isEqualTo(LENS);
      assertThat(there.secteur()).hasToString("cite-jardin");
      assertThat(there.commune().value()).isEqualTo("lens");
      assertThat(there.numberPrefix()).isEqualTo("LENS");
      assertThat(there.ville().value()).isEqualTo("ville-lens");
      assertThat(there.epci().value()).isEqualTo("call");
      assertThat(there.coordination().value()).isEqualTo("call");
    }

    @Test
    void positionWinsOverWhatThePhoneGuessed() {
      Located there = map.locate(50.4412, 2.8123, AVION, "rue-hellemmes", null);

      assertThat(there.quartier().value()).isEqualTo(LENS);
      assertThat(there.secteur()).hasToString("cite-jardin");
    }

    @Test
    void positionWinsOverTheSecteurOfThePlace() {
      Located there = map.locate(50.4412, 2.8123, LENS, null, "avenue de la Fosse 12");

      assertThat(there.secteur()).hasToString("cite-jardin");
      assertThat(nameOf(there)).isEqualTo("avenue de la Fosse 12");
    }

    @Test
    void quartierWithoutPartsIsItsOwnSecteur() {
      assertThat(map.locate(50.5185, 2.6520, null, null, null).secteur()).hasToString("ensemble");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"50.4300, 2.8123", "48.8566, 2.3522", "2.8123, 50.4412", "NaN, NaN"})
    void positionOutsideEveryQuartierIsRefused(double lat, double lon) {
      assertRefused(
          () -> map.locate(lat, lon, LENS, null, "rue Cook"),
          "position-outside-territory",
          "location");
    }

    @Test
    void quartierAndSecteurThatDoNotExistAreRefusedAllTheSame() {
      assertRefused(
          () -> map.locate(50.4412, 2.8123, "paris", null, null), "unknown-quartier", "quartier");
      assertRefused(
          () -> map.locate(50.4412, 2.8123, null, "nulle-part", null),
          "unknown-secteur",
          "secteur");
      assertRefused(
          () -> map.locate(50.4412, 2.8123, LENS, "rue-hellemmes", null),
          "unknown-secteur",
          "secteur");
    }
  }

  @Nested
  class WithoutAPosition {

    @ParameterizedTest
    @ValueSource(strings = {"rue Cook", " RUE  cook "})
    void knownPlaceIsFoundHoweverItIsSpelt(String words) {
      Located there = map.locate(null, null, LENS, null, words);

      assertThat(nameOf(there)).isEqualTo("rue Cook");
      assertThat(there.otherPlace()).isNull();
      assertThat(there.secteur()).hasToString("ensemble");
    }

    @Test
    void placeOfASecteurGivesThatSecteur() {
      assertThat(map.locate(null, null, LENS, null, "place cauchy").secteur())
          .hasToString("cite-jardin");
    }

    @Test
    void givenSecteurIsKept() {
      assertThat(map.locate(null, null, LENS, "bourdonnais", "rue Cook").secteur())
          .hasToString("bourdonnais");
    }

    @Test
    void partIsPreferredToTheQuartierAsAWhole() {
      assertThat(map.locate(null, null, AVION, null, "place de la République").secteur())
          .hasToString("coeur-de-quartier");
    }

    @Test
    void nameThatTwoPartsShareTellsNeither() {
      Located there = map.locate(null, null, LENS, null, "rue de la Bourdonnais");

      assertThat(there.secteur()).isNull();
      assertThat(nameOf(there)).isEqualTo("rue de la Bourdonnais");
    }

    @Test
    void nameThatTwoPartsShareIsTheOneInTheGivenSecteur() {
      Located east = map.locate(null, null, LENS, "bourdonnais", "rue de la Bourdonnais");
      Located west = map.locate(null, null, LENS, "cite-jardin", "rue de la Bourdonnais");

      assertThat(east.place()).isNotNull().isNotEqualTo(west.place());
      assertThat(longitudeOf(east)).isGreaterThan(longitudeOf(west));
    }

    @Test
    void wordsThatNameNoKnownPlaceAreKept() {
      Located there = map.locate(null, null, LENS, null, " derrière le local poubelles ");

      assertThat(there.place()).isNull();
      assertThat(there.otherPlace()).isEqualTo("derrière le local poubelles");
      assertThat(there.secteur()).isNull();
    }

    @Test
    void placeOfAnotherQuartierIsNotKnownHere() {
      assertThat(map.locate(null, null, AVION, null, "rue Cook").otherPlace())
          .isEqualTo("rue Cook");
    }

    @ParameterizedTest(name = "quartier {0}, place {1}: {2}")
    @CsvSource(
        nullValues = "-",
        value = {
          "-, -, location",
          "-, rue Cook, quartier",
          "lens-cite-12-14, -, place",
          "lens-cite-12-14, '  ', place"
        })
    void quartierAndPlaceAreRequired(
        @Nullable String quartier, @Nullable String place, String field) {
      assertRefused(() -> map.locate(null, null, quartier, null, place), "place-required", field);
    }

    @Test
    void halfAPositionIsNone() {
      assertRefused(
          () -> map.locate(50.4412, null, null, null, null), "place-required", "location");
      assertRefused(() -> map.locate(null, 2.8123, null, null, null), "place-required", "location");
    }

    @Test
    void secteurOfAnotherQuartierIsRefused() {
      assertRefused(
          () -> map.locate(null, null, LENS, "rue-hellemmes", "rue Cook"),
          "unknown-secteur",
          "secteur");
    }

    @Test
    void quartierThatDoesNotExistIsRefused() {
      assertRefused(
          () -> map.locate(null, null, "Paris !", null, "rue Cook"),
          "unknown-quartier",
          "quartier");
    }
  }

  private static @Nullable String nameOf(Located there) {
    return there.place() == null ? null : there.place().name();
  }

  private static double longitudeOf(Located there) {
    return there.place() == null ? Double.NaN : there.place().position().lon();
  }

  private static void assertRefused(ThrowingCallable locating, String code, String field) {
    PlaceRefused refused = catchThrowableOfType(PlaceRefused.class, locating);
    assertThat(refused).isNotNull();
    assertThat(refused.code()).isEqualTo(code);
    assertThat(refused.field()).isEqualTo(field);
  }
}
