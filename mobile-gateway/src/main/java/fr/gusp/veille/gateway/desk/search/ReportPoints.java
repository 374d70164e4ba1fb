package fr.gusp.veille.gateway.desk.search;

import fr.gusp.veille.gateway.desk.Filters;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the map finds the points of the same filter. */
final class ReportPoints {

  private ReportPoints() {}

  static String address(Filters filters) {
    Map<String, Object> names = filters.whole(filters.forQuery());
    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/api/v1/reports/points");
    names.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
    return address.encode().buildAndExpand(names).toUriString();
  }
}
