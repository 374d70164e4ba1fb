package fr.gusp.veille.gateway.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.logging.Level;
import org.springframework.stereotype.Component;

/** XHTML to PDF: tagged, with title and language, fonts inside. Calls block. */
@Component
class Press {

  private static final String PRODUCER = "GUSP veille";

  Press() {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
  }

  byte[] print(String xhtml, Map<String, byte[]> pictures) {
    Handed handed = new Handed(pictures);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (BatikSVGDrawer drawings = new BatikSVGDrawer()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePdfUaAccessibility(true);
      builder.useUriResolver(handed);
      builder.useHttpStreamImplementation(handed);
      builder.useProtocolsStreamImplementation(handed, Handed.PROTOCOL, "file", "jar", "ftp");
      builder.useSVGDrawer(drawings);
      builder.withProducer(PRODUCER);
      builder.withHtmlContent(xhtml, Handed.BASE);
      builder.toStream(out);
      builder.run();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toByteArray();
  }
}
