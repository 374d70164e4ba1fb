package fr.gusp.veille.query.report;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.EL_FOUAD;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.SharedWorld.anotherReport;
import static fr.gusp.veille.query.world.SharedWorld.coordination;
import static fr.gusp.veille.query.world.SharedWorld.gardien;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static fr.gusp.veille.query.world.SharedWorld.world;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.report.CloseWay;
import fr.gusp.veille.contract.report.DismissReason;
import fr.gusp.veille.contract.report.LinkKind;
import fr.gusp.veille.contract.report.SideAnswer;
import fr.gusp.veille.contract.report.Visibility;
import fr.gusp.veille.query.world.Acts;
import fr.gusp.veille.query.world.Api;
import fr.gusp.veille.query.world.Facts;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the dossier says beside its state. */
class WholeLifeAnswerTest {

  private final Facts report = anotherReport();
  private final Facts other = anotherReport();
  private final Acts acts = new Acts(report);

  @Test
  void tellsWhatItWaitsForAndTheDayPlanned() {
    log().and(report.filed(), report.referredTo(VILLE), report.accepted());
    log().and(acts.planned(), acts.paused());
    tell();

    JsonNode answer = desk(VILLE).json(path());

    assertThat(answer.get("plannedFor").asString()).isEqualTo(Acts.DAY.toString());
    assertThat(answer.get("paused").get("label").asString()).isEqualTo("Attente d’un tiers");
    assertThat(answer.get("paused").get("third").get("id").asString()).isEqualTo("el-fouad");
    assertThat(answer.get("state").asString()).isEqualTo("planifie");
  }

  @Test
  void keepsWhatIsArrangedInsideTheHouseInTheHouse() {
    log().and(report.filed(), report.referredTo(VILLE), report.accepted(), acts.assigned());
    tell();

    JsonNode inside = desk(VILLE).json(path()).get("assignment");
    JsonNode outside = gardien().json(path()).get("assignment");

    assertThat(inside.get("member").asString()).isEqualTo(Facts.DESK.toString());
    assertThat(outside.get("member").isNull()).isTrue();
    assertThat(outside.get("desk").asString()).isEqualTo("proprete");
  }

  @Test
  void isReadByWhoIsAskedForItsPart() {
    log().and(report.filed(), report.referredTo(VILLE), acts.sideReferred(EL_FOUAD));
    log().and(acts.sideAnswered(SideAnswer.ACCEPTE));
    tell();

    JsonNode side = desk(EL_FOUAD).json(path()).get("sides").get(0);

    assertThat(side.get("organisation").get("id").asString()).isEqualTo("el-fouad");
    assertThat(side.get("answer").asString()).isEqualTo("accepte");
  }

  @Test
  void isReadByTheWitnessOfItsDoublonWhosePhotosFollow() {
    log().and(report.filed(), report.referredTo(VILLE), other.filed());
    log().and(new Acts(other).mergedInto(report), acts.absorbed(other));
    tell();

    JsonNode original = desk(EL_FOUAD).json(path());
    JsonNode duplicate = gardien().json("/api/v1/reports/" + other.id());

    assertThat(original.get("photos").findValuesAsString("hash"))
        .contains(Acts.OTHER_PHOTO.value());
    assertThat(original.get("doublons").get(0).get("witness").get("label").asString())
        .isEqualTo("votre organisation");
    assertThat(duplicate.get("doublonOf").get("id").asString()).isEqualTo(report.id().toString());
    assertThat(duplicate.get("state").asString()).isEqualTo("doublon");
  }

  @Test
  void givesThePhotosBackWhenTheDoublonIsReleased() {
    log().and(report.filed(), report.referredTo(VILLE));
    log().and(acts.absorbed(other), acts.released(other));
    tell();

    assertThat(gardien().json(path()).get("photos").findValuesAsString("hash"))
        .doesNotContain(Acts.OTHER_PHOTO.value());
  }

  @Test
  void tellsWhoElseSawItAsAgents() {
    log().and(report.filed(), report.referredTo(VILLE));
    log().and(acts.confirmed(Facts.MEDIATEUR, EL_FOUAD));
    tell();

    JsonNode seen = desk(VILLE).json(path()).get("confirmations").get(0);

    assertThat(seen.get("witness").get("label").asString()).isEqualTo("agent de proximité");
    assertThat(desk(VILLE).get(path()).body()).doesNotContain(Facts.MEDIATEUR.toString());
  }

  @Test
  void keepsWhatAHouseSaysToItselfInTheHouse() {
    log().and(report.filed(), report.referredTo(VILLE));
    log().and(acts.commented(VILLE, Visibility.INTERNE));
    log().and(acts.commented(BAILLEUR, Visibility.PARTENAIRES));
    tell();

    assertThat(comments(desk(VILLE))).isEqualTo(2);
    assertThat(comments(gardien())).isEqualTo(1);
    assertThat(comments(coordination())).isEqualTo(1);
  }

  @Test
  void showsAFreshMissToItsHolderAndTheCoordinationOnly() {
    String soon = world().bean(Clock.class).instant().minusSeconds(60).toString();
    log().and(report.filed(), report.referredTo(VILLE), acts.passed(soon, VILLE));
    tell();

    assertThat(desk(VILLE).json(path()).get("targetsPassed")).hasSize(1);
    assertThat(coordination().json(path()).get("timeline").findValuesAsString("act"))
        .contains("target-passed");
    assertThat(gardien().json(path()).get("targetsPassed")).isEmpty();
    assertThat(gardien().json(path()).get("timeline").findValuesAsString("act"))
        .doesNotContain("target-passed");
  }

  @Test
  void isShownAsCorrectedQualifiedAndLinked() {
    log().and(report.filed(), report.referredTo(VILLE), acts.qualified());
    log().and(acts.corrected(Nature.DEGRADATION), acts.linked(other, LinkKind.BORNE_ET_PIED));
    log().and(acts.procedureBegun(), acts.constatMade(), acts.escalated());
    log().and(acts.safeguarded(BAILLEUR));
    tell();

    JsonNode answer = gardien().json(path());

    assertThat(answer.get("nature").asString()).isEqualTo("degradation");
    assertThat(answer.get("ground").get("qualified").asBoolean()).isTrue();
    assertThat(answer.get("ground").get("manager").get("id").asString()).isEqualTo("ville-lens");
    assertThat(answer.get("links").get(0).get("kind").asString()).isEqualTo("borne-et-pied");
    assertThat(answer.get("procedure").get("awaited").asString()).isEqualTo("mise-en-demeure");
    assertThat(answer.get("escalations").get(0).get("committee").asString()).isEqualTo("technique");
    assertThat(answer.get("safeguards").get(0).get("cost").asDouble()).isEqualTo(40);
  }

  @Test
  void tellsTheThreeWaysOfClosingApart() {
    Facts dismissed = anotherReport();
    log().and(report.filed(), report.referredTo(VILLE), report.completed());
    log().and(acts.closed(CloseWay.COORDINATION));
    log().and(dismissed.filed(), dismissed.referredTo(VILLE));
    log().and(new Acts(dismissed).dismissed(DismissReason.COLLECTE_PROGRAMMEE));
    tell();

    JsonNode ending = gardien().json(path()).get("ending");
    JsonNode outside = gardien().json("/api/v1/reports/" + dismissed.id());

    assertThat(ending.get("label").asString()).isEqualTo("Clos par la coordination");
    assertThat(outside.get("state").asString()).isEqualTo("hors-champ");
    assertThat(outside.get("ending").get("reason").asString()).isEqualTo("collecte-programmee");
  }

  private long comments(Api reader) {
    return reader.json(path()).get("timeline").findValuesAsString("act").stream()
        .filter("commented"::equals)
        .count();
  }

  private static Api desk(OrganisationId organisation) {
    return world().as(world().tokens().of(Facts.DESK, organisation, "guichet", Facts.LENS));
  }

  private String path() {
    return "/api/v1/reports/" + report.id();
  }
}
