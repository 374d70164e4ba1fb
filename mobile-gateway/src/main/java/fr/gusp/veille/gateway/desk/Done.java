package fr.gusp.veille.gateway.desk;

import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What was just done, carried in the address of the page that confirms it: nothing to keep, and a
 * reload says the same again.
 *
 * @param next the report to go on with
 */
public record Done(String act, String number, String next) {

  private static final Done NOTHING = new Done("", "", "");

  public static Done of(ServerWebExchange exchange) {
    MultiValueMap<String, String> asked = exchange.getRequest().getQueryParams();
    String act = asked.getFirst("fait");
    String number = asked.getFirst("numero");
    String next = asked.getFirst("suivant");
    if (act == null || number == null || !number.matches("[A-Z0-9-]{1,40}")) {
      return NOTHING;
    }
    return new Done(act, number, next == null ? "" : next);
  }

  public boolean something() {
    return !act.isEmpty();
  }

  /** The page to go back to, told what was done. */
  public String confirmedOn(String page) {
    UriComponentsBuilder address =
        UriComponentsBuilder.fromUriString(page)
            .replaceQueryParam("fait", act)
            .replaceQueryParam("numero", number)
            .replaceQueryParam("suivant");
    return (next.isEmpty() ? address : address.queryParam("suivant", next)).build().toUriString();
  }
}
