package fr.gusp.veille.command.report;

import static fr.gusp.veille.command.report.file.Filings.encombrantsRueCook;
import static fr.gusp.veille.command.support.TestIdentity.coordination;
import static fr.gusp.veille.command.support.TestIdentity.gardien;

import fr.gusp.veille.command.support.TestIdentity;
import fr.gusp.veille.contract.worksite.Stage;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Each act as somebody with the right asks for it over HTTP: on what report, by whom, with which
 * body; who knows the report and may not do it; and which body says other things.
 */
enum AskedAct {
  PLAN(Stage.IN_CHARGE, Who.LANDLORD, Day.next("date"), Day.later("date"), Who.GARDIEN),
  REPLAN(
      Stage.PLANNED,
      Who.LANDLORD,
      Day.later("date") + ",'cause':'intemperies'",
      Day.later("date") + ",'cause':'acces-impossible'",
      Who.GARDIEN),
  PAUSE(
      Stage.IN_CHARGE,
      Who.LANDLORD,
      "'cause':'attente-d-acces','comment':'clé attendue'",
      "'cause':'intemperies'",
      Who.COORDINATION),
  RESUME(Stage.PAUSED, Who.LANDLORD, "", "'version':77", Who.COORDINATION),
  ASSIGN(
      Stage.IN_CHARGE,
      Who.LANDLORD,
      "'provider':'Régie des Cités','reference':'DI-42'",
      "'reference':'DI-43'",
      Who.COORDINATION),
  QUALIFY(
      Stage.FILED,
      Who.LANDLORD,
      "'landStatus':'bailleur','manager':'maisons-et-cites'",
      "'landStatus':'prive'",
      Who.GARDIEN),
  COMPLEMENT(
      Stage.FILED, Who.GARDIEN, "'text':'derrière le garage'", "'text':'devant'", Who.NOBODY),
  COMMENT(
      Stage.FILED,
      Who.LANDLORD,
      "'text':'devis demandé','visibility':'interne'",
      "'text':'devis demandé','visibility':'partenaires'",
      Who.GARDIEN),
  SAFEGUARD(
      Stage.FILED,
      Who.GARDIEN,
      "'statement':'balisé','cost':80,'rebilled':true",
      "'statement':'balisé','cost':81",
      Who.COORDINATION),
  CONFIRM(
      Stage.FILED,
      Who.OTHER_DESK,
      "'observedAt':'2026-01-05T08:45:00+01:00'",
      "'observedAt':'2026-01-05T08:46:00+01:00'",
      Who.COORDINATION),
  CORRECT(Stage.FILED, Who.GARDIEN, "'severity':'urgente'", "'place':'la place'", Who.COLLEAGUE),
  DISMISS(
      Stage.FILED,
      Who.COORDINATION,
      "'reason':'non-retrouve','comment':'deux passages'",
      "'reason':'sans-objet'",
      Who.LANDLORD),
  WITHDRAW(
      Stage.FILED, Who.GARDIEN, "'reason':'erreur-de-saisie'", "'reason':'disparu'", Who.COLLEAGUE),
  RELAY(
      Stage.FILED,
      Who.COORDINATION,
      "'organisation':'clspd','comment':'vu en cellule'",
      "'organisation':'police-nationale'",
      Who.LANDLORD),
  ESCALATE(
      Stage.FILED,
      Who.COORDINATION,
      "'committee':'technique','comment':'même cause'",
      "'committee':'pilotage'",
      Who.LANDLORD),
  CLOSE(
      Stage.DONE,
      Who.COORDINATION,
      "'way':'coordination','reason':'vu au comité'",
      "'way':'coordination','reason':'autre chose'",
      Who.LANDLORD),
  REOPEN(Stage.DONE, Who.GARDIEN, "'reason':'revenu'", "'reason':'jamais parti'", Who.ELSEWHERE);

  private final Stage stage;
  final Who asks;
  private final String body;
  private final String otherBody;
  final Who mayNot;

  AskedAct(Stage stage, Who asks, String body, String otherBody, Who mayNot) {
    this.stage = stage;
    this.asks = asks;
    this.body = body;
    this.otherBody = otherBody;
    this.mayNot = mayNot;
  }

  String act() {
    return name().toLowerCase(Locale.ROOT);
  }

  String body(UUID command) {
    return ReportClient.command(command, body.replace('\'', '"'));
  }

  /** The same command with other content. */
  String otherBody(UUID command) {
    return ReportClient.command(command, otherBody.replace('\'', '"'));
  }

  /** As somebody sends it who looked at another version. */
  String staleBody(UUID command) {
    String stale = "'version':99" + (body.isEmpty() ? "" : ",");
    return ReportClient.command(command, (stale + body).replace('\'', '"'));
  }

  /** A report at the point of its life where this act is possible. */
  UUID report(ReportClient client) {
    UUID report = client.filed(gardien(), encombrantsRueCook());
    stage.acts.forEach(
        (act, rest) ->
            client.act(report, act, Who.LANDLORD.token(), rest.replace('\'', '"')).is(200));
    return report;
  }

  private enum Stage {
    FILED(Map.of()),
    IN_CHARGE(Map.of("accept", "")),
    PAUSED(Map.of("pause", "'cause':'intemperies'")),
    PLANNED(Map.of("plan", Day.next("date"))),
    DONE(Map.of("complete", ""));

    private final Map<String, String> acts;

    Stage(Map<String, String> acts) {
      this.acts = acts;
    }
  }

  enum Who {
    LANDLORD(TestIdentity.desk("maisons-et-cites", "lens-cite-12-14")),
    OTHER_DESK(TestIdentity.desk("ville-lens", "lens-cite-12-14")),
    GARDIEN(gardien()),
    COLLEAGUE(
        TestIdentity.token("collegue", "maisons-et-cites", "gardien", null, "lens-cite-12-14")),
    ELSEWHERE(
        TestIdentity.token("roaming", "maisons-et-cites", "gardien", null, "avion-republique")),
    COORDINATION(coordination()),
    /** Whoever knows the report has the right. */
    NOBODY("");

    private final String token;

    Who(String token) {
      this.token = token;
    }

    String token() {
      return token;
    }
  }

  private static final class Day {

    static String next(String field) {
      return "'%s':'%s'".formatted(field, LocalDate.now().plusDays(3));
    }

    static String later(String field) {
      return "'%s':'%s'".formatted(field, LocalDate.now().plusDays(10));
    }
  }
}
