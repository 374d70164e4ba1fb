package fr.gusp.veille.query.catalogue;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.organisation.Organisation;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.reference.References;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/organisations}: who can be asked, and at which desk. */
@RestController
class OrganisationsEndpoint {

  record OrganisationView(
      String id,
      String name,
      @Nullable String shortName,
      String family,
      List<String> quartiers,
      List<DeskView> desks) {}

  record DeskView(String id, String name) {}

  private final References references;

  OrganisationsEndpoint(References references) {
    this.references = references;
  }

  @GetMapping("/api/v1/organisations")
  ResponseEntity<List<OrganisationView>> organisations() {
    return Answer.of(
        references.now().organisations().values().stream()
            .map(OrganisationsEndpoint::view)
            .toList());
  }

  private static OrganisationView view(Organisation each) {
    return new OrganisationView(
        each.id().value(),
        each.name(),
        each.shortName(),
        each.family(),
        each.quartiers().stream().map(QuartierId::value).toList(),
        each.desks().stream().map(desk -> new DeskView(desk.id().value(), desk.name())).toList());
  }
}
