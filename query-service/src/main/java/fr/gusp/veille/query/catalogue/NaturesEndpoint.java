package fr.gusp.veille.query.catalogue;

import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.SubNature;
import fr.gusp.veille.query.http.Answer;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/natures}: in the order of DOMAIN §5, the four that make the bulk first. */
@RestController
class NaturesEndpoint {

  record NatureView(String id, String label, boolean restricted, List<SubNatureView> subNatures) {}

  record SubNatureView(String id, String label) {}

  @GetMapping("/api/v1/natures")
  ResponseEntity<List<NatureView>> natures() {
    return Answer.of(Stream.of(Nature.values()).map(NaturesEndpoint::view).toList());
  }

  private static NatureView view(Nature nature) {
    return new NatureView(
        nature.code(),
        nature.label(),
        nature.restricted(),
        Stream.of(SubNature.values())
            .filter(each -> each.nature() == nature)
            .map(each -> new SubNatureView(each.code(), each.label()))
            .toList());
  }
}
