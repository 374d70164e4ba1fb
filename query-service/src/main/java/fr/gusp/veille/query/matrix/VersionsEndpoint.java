package fr.gusp.veille.query.matrix;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.Parameters;
import fr.gusp.veille.query.reference.MatrixVersion;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is, or was, in force: read by every member, as published. */
@RestController
class VersionsEndpoint {

  private final References references;

  VersionsEndpoint(References references) {
    this.references = references;
  }

  /** Two versions, and what the later says otherwise. */
  record ComparedView(VersionView from, VersionView to, List<DifferenceView> differences) {}

  /** {@code GET /api/v1/matrix/{epci}/versions}: the latest first, without their rows. */
  @GetMapping("/api/v1/matrix/{epci}/versions")
  ResponseEntity<List<VersionView>> versions(@PathVariable String epci, Caller caller) {
    Reference reference = references.now();
    RenderVersion render = new RenderVersion(reference, caller);
    return Answer.of(
        reference.versions(EpciName.read(epci, reference)).stream()
            .sorted(Comparator.comparingInt(MatrixVersion::number).reversed())
            .map(render::listed)
            .toList());
  }

  /** {@code GET …/versions/{n}?quartier=&nature=&organisation=&q=}, {@code n} may be en-vigueur. */
  @GetMapping("/api/v1/matrix/{epci}/versions/{number}")
  ResponseEntity<VersionView> version(
      @PathVariable String epci,
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> given,
      Caller caller) {
    Reference reference = references.now();
    EpciId id = EpciName.read(epci, reference);
    Parameters parameters = new Parameters(given, RowFilter.NAMES);
    RowFilter filter = RowFilter.read(parameters);
    parameters.check();
    String wanted = number.equals("en-vigueur") ? "" + EpciName.inForce(id, reference) : number;
    return Answer.of(
        new RenderVersion(reference, caller)
            .whole(EpciName.version(id, wanted, reference), filter));
  }

  /** {@code GET …/compare?from=&to=}: what {@code to} says otherwise than {@code from}. */
  @GetMapping("/api/v1/matrix/{epci}/compare")
  ResponseEntity<ComparedView> compare(
      @PathVariable String epci, @RequestParam MultiValueMap<String, String> given, Caller caller) {
    Reference reference = references.now();
    EpciId id = EpciName.read(epci, reference);
    Parameters parameters = new Parameters(given, "from", "to");
    MatrixVersion from = asked(parameters, "from", id, reference);
    MatrixVersion to = asked(parameters, "to", id, reference);
    parameters.check();
    RenderVersion render = new RenderVersion(reference, caller);
    return Answer.of(
        new ComparedView(
            render.listed(from),
            render.listed(to),
            new RenderDifference(new RenderRow(reference))
                .between(from.matrix().rows(), to.matrix().rows())));
  }

  /** The version of that number; the one in force where none is named, or none such exists. */
  private static MatrixVersion asked(
      Parameters parameters, String name, EpciId epci, Reference reference) {
    MatrixVersion found =
        parameters.read(
            name,
            text -> reference.version(epci, Integer.parseInt(text)).orElseThrow(),
            "Le numéro d’une version publiée");
    return Objects.requireNonNullElseGet(
        found, () -> reference.version(epci, EpciName.inForce(epci, reference)).orElseThrow());
  }
}
