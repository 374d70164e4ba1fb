package fr.gusp.veille.gateway.desk.dossier;

import fr.gusp.veille.gateway.stage.Samples;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubService.Reply;

/** The sample report, further in its life. */
public final class Living {

  private String json = Samples.file("report");

  /** Offered these acts, separated by commas. */
  public Living offering(String acts) {
    String offered = acts.isEmpty() ? "[]" : "[\"" + acts.replace(",", "\",\"") + "\"]";
    json = json.replaceFirst("\"acts\": \\[[^]]*]", "\"acts\": " + offered);
    return this;
  }

  /** With a member of the view more, or another value of one. */
  public Living with(String member, String value) {
    String before = json.replaceFirst("\n \"" + member + "\": [^{\\[\n]*,\n", "\n");
    json = before.replaceFirst("\\{", "{\n \"" + member + "\": " + value + ",");
    return this;
  }

  public void stands() {
    Stage.QUERY.on("GET /api/v1/reports/" + Samples.REPORT, Reply.json(200, json));
  }
}
