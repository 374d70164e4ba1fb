package fr.gusp.veille.gateway.openapi;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description partners generate their clients from. */
@RestController
class ApiDescription {

  static final String RESOURCE = "gateway/openapi.json";

  @GetMapping("/v3/api-docs")
  ResponseEntity<Resource> openapi() {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CacheControl.noCache())
        .body(new ClassPathResource(RESOURCE));
  }
}
