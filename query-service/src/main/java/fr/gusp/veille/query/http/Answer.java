package fr.gusp.veille.query.http;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** An answer nobody may keep: rights change, and only the gateway stands in front. */
public final class Answer {

  private Answer() {}

  public static <T> ResponseEntity<T> of(T body) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
  }

  public static <T> ResponseEntity<T> versioned(T body, long version) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .eTag("\"" + version + "\"")
        .body(body);
  }
}
