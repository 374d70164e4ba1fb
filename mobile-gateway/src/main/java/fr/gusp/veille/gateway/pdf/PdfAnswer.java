package fr.gusp.veille.gateway.pdf;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A printed document as the answer of a page. */
public final class PdfAnswer {

  private PdfAnswer() {}

  /**
   * Shown by the browser, saved under this name.
   *
   * @param name without ending; letters, digits and hyphens
   */
  public static ResponseEntity<byte[]> named(String name, byte[] pdf) {
    ContentDisposition inline = ContentDisposition.inline().filename(name + ".pdf").build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, inline.toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(pdf);
  }
}
