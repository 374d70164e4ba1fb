package fr.gusp.veille.bench;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** How far a query service has read. */
final class Reading {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private Reading() {}

  /** The position it has applied; -1 while it does not answer. */
  static long position(String address) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/health/reading")).build();
      String body = HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
      return JsonPath.<Number>read(body, "$.position").longValue();
    } catch (IOException notYet) {
      return -1;
    }
  }
}
