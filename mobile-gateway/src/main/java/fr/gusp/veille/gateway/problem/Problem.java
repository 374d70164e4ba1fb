package fr.gusp.veille.gateway.problem;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A refusal in the language of RFC 9457; title and detail are French, the code is for programs.
 *
 * @param detail says what to do next
 */
public record Problem(int status, String code, String title, String detail) {

  /** The members on the wire. */
  public Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", "about:blank");
    members.put("status", status);
    members.put("code", code);
    members.put("title", title);
    members.put("detail", detail);
    return members;
  }
}
