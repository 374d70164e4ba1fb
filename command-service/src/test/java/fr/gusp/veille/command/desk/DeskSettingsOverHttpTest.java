package fr.gusp.veille.command.desk;

import static fr.gusp.veille.command.support.TestIdentity.coordination;
import static fr.gusp.veille.command.support.TestIdentity.desk;
import static fr.gusp.veille.command.support.TestIdentity.gardien;
import static fr.gusp.veille.command.support.TestIdentity.token;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.report.ReportClient;
import fr.gusp.veille.command.report.ReportClient.Reply;
import fr.gusp.veille.command.report.file.Filings;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskSettingsOverHttpTest {

  private static final String VILLE = "settings/desks/ville-lens";
  private static ReportClient client;

  @BeforeAll
  static void start() {
    client = new ReportClient("--gusp.demonstration=true");
  }

  @AfterAll
  static void stop() {
    client.close();
  }

  @Test
  void whatWasSetIsReadByTheGuichetAndItsCoordination() {
    String bailleur = "settings/desks/pas-de-calais-habitat";
    String token = desk("pas-de-calais-habitat", "lens-cite-12-14");
    put(
            bailleur,
            token,
            "'mail':'agence@bailleur.example','byMail':true,'digest':true,"
                + "'hours':{'saturday':['09:00-13:00'],'monday':[]},"
                + "'astreinte':'+33 3 21 00 00 00','version':0")
        .is(200);

    for (String reader : List.of(token, coordination())) {
      Reply read = get(bailleur, reader).is(200);
      assertThat(read.<String>read("$.mail")).isEqualTo("agence@bailleur.example");
      assertThat(read.<Boolean>read("$.digest")).isTrue();
      assertThat(read.<List<String>>read("$.hours.saturday")).containsExactly("09:00-13:00");
      assertThat(read.<String>read("$.astreinte")).isEqualTo("+33 3 21 00 00 00");
      assertThat(read.<Integer>read("$.version")).isEqualTo(1);
    }
    assertThat(get("settings/desks", token).<List<String>>read("$[*].organisation"))
        .containsExactly("pas-de-calais-habitat");
    assertThat(get("settings/astreintes", gardien()).<List<String>>read("$[*].organisation"))
        .contains("pas-de-calais-habitat");
  }

  @Test
  void beforeAnybodySaidAnythingNobodyIsWrittenTo() {
    Map<String, Object> untouched =
        get("settings/desks/ville-avion", coordination()).is(200).read("$");

    assertThat(untouched)
        .containsEntry("byMail", false)
        .containsEntry("digest", false)
        .containsEntry("mail", null)
        .containsEntry("hours", null)
        .containsEntry("version", 0);
    assertThat(untouched.get("usualHours").toString())
        .contains("monday=[\"08:00-12:00\",\"13:30-17:30\"]", "sunday=[]");
  }

  @Test
  void twoWhoChangeTheSameSettingsAtOnceAreToldApart() {
    String call = "settings/desks/call";
    put(call, coordination(), "'astreinte':'0321000001','version':0").is(200);
    put(call, coordination(), "'astreinte':'0321000002','version':0")
        .isProblem(412, "the-settings-seen-are-the-latest");
    put(call, coordination(), "'astreinte':'0321000003','version':1").is(200);
    put(call, coordination(), "'astreinte':'0321000004','version':1")
        .isProblem(412, "the-settings-seen-are-the-latest");
    assertThat(get(call, coordination()).<String>read("$.astreinte")).isEqualTo("0321000003");
  }

  @Test
  void theObjectifIsCountedInTheHoursOfTheGuichet() {
    put(
            "settings/desks/maisons-et-cites",
            desk("maisons-et-cites"),
            "'hours':{'sunday':['09:00-10:00']},'version':0")
        .is(200);
    UUID report = client.filed(gardien(), Filings.encombrantsRueCook());

    String stored = client.storedOf(report);
    assertThat(stored).contains("\"organisation\":\"maisons-et-cites\"", "\"answerBy\":\"");
    String answerBy = stored.replaceAll("(?s).*\"answerBy\":\"([^\"]+)\".*", "$1");
    assertThat(
            OffsetDateTime.parse(answerBy)
                .atZoneSameInstant(ZoneId.of("Europe/Paris"))
                .getDayOfWeek())
        .isEqualTo(DayOfWeek.SUNDAY);
  }

  @Test
  void nobodyElseReadsOrSetsThem() {
    String other = desk("ville-avion", "avion-republique");
    String elsewhere = token("chef", "cabbalr", "coordination", "cabbalr", "bethune-mont-liebaut");
    for (String stranger : List.of(gardien(), other, elsewhere)) {
      get(VILLE, stranger).isProblem(403, "only-its-guichet-and-its-coordination-set-a-desk");
      put(VILLE, stranger, "'version':0")
          .isProblem(403, "only-its-guichet-and-its-coordination-set-a-desk");
    }
    get(VILLE, null).is(401);
    get("settings/desks/nulle-part", coordination()).isProblem(404, "not-found");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'byMail':true                                    | 400 | missing-field  | version",
        "'version':'0'                                    | 400 | wrong-type     | version",
        "'version':0,'byMail':true                        | 422 | mail-needed    | mail",
        "'version':0,'digest':true                        | 422 | mail-needed    | mail",
        "'version':0,'byMail':'oui'                       | 400 | wrong-type     | byMail",
        "'version':0,'mail':'accueil'                     | 400 | malformed-id   | mail",
        "'version':0,'mail':'a@b.fr,c@d.fr'               | 400 | malformed-id   | mail",
        "'version':0,'mail':'a@b.fr\\r\\nBcc: c@d.fr'     | 400 | malformed-id   | mail",
        "'version':0,'mail':'«é»@ville.example'           | 400 | malformed-id   | mail",
        "'version':0,'astreinte':'appelez Paul'           | 400 | malformed-id   | astreinte",
        "'version':0,'hours':{}                           | 422 | hours-unusable | hours",
        "'version':0,'hours':{'monday':['8h-12h']}        | 400 | malformed-value| hours.monday",
        "'version':0,'hours':{'monday':['12:00-08:00']}   | 400 | malformed-value| hours.monday",
        "'version':0,'hours':{'lundi':['08:00-12:00']}    | 400 | unknown-field  | hours.lundi",
        "'version':0,'hours':{'monday':['08:00-12:00','11:00-13:00']} | 422 | hours-unusable | hours",
        "'version':0,'couleur':'bleu'                     | 400 | unknown-field  | couleur"
      })
  void whatCannotBeASettingIsRefused(String fields, int status, String code, String field) {
    put(VILLE, coordination(), fields).isProblem(status, code).names(field);
  }

  @Test
  void everyChangeSaysWhoMadeIt() {
    put("settings/desks/ville-lievin", coordination(), "'astreinte':'0321999999','version':0")
        .is(200);

    assertThat(
            client.count("SELECT count(*) FROM setting_change WHERE setting = 'desk ville-lievin'"))
        .isEqualTo(1);
  }

  private static Reply get(String path, String token) {
    return client.send(client.request(path, token).GET());
  }

  private static Reply put(String path, String token, String fields) {
    String body = "{" + fields.replace('\'', '"') + "}";
    return client.send(client.put(path, token, body.getBytes(StandardCharsets.UTF_8)));
  }
}
