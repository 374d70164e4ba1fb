package fr.gusp.veille.gateway.phone;

import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the phone application without a session: it must open where there is no network. */
@RestController
class PhoneApp {

  private final Shell shell;

  PhoneApp(Shell shell) {
    this.shell = shell;
  }

  @GetMapping(
      path = {"/app", "/app/**"},
      produces = "text/html;charset=UTF-8")
  ResponseEntity<String> page() {
    return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(shell.page());
  }

  /** Browsers ask for it on pages that name no icon. */
  @GetMapping("/favicon.ico")
  ResponseEntity<Void> favicon() {
    return ResponseEntity.status(HttpStatus.FOUND)
        .location(URI.create("/icons/icon-192.png"))
        .build();
  }

  @GetMapping(path = "/sw.js", produces = "text/javascript;charset=UTF-8")
  ResponseEntity<String> worker() {
    return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(shell.worker());
  }
}
