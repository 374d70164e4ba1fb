package fr.gusp.veille.journeys.ledger;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A 2xx answer: from then on the system may not forget. */
public record Promise(int status, String body) {

  static Promise of(HttpResponse<String> answer) {
    return new Promise(answer.statusCode(), answer.body());
  }

  public String number() {
    return json().path("number").asString("");
  }

  public String state() {
    return json().path("state").asString("");
  }

  public String holder() {
    return json().path("holder").asString("");
  }

  public long version() {
    return json().path("version").asLong(-1);
  }

  private JsonNode json() {
    return JsonMapper.shared().readTree(body);
  }
}
