package fr.gusp.veille.query.catalogue;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.ProblemException;
import fr.gusp.veille.query.reference.References;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/matrix/{epci}}: the matrix in force, as published. */
@RestController
class MatrixEndpoint {

  private final References references;

  MatrixEndpoint(References references) {
    this.references = references;
  }

  @GetMapping("/api/v1/matrix/{epci}")
  ResponseEntity<MatrixPublished> matrix(@PathVariable String epci) {
    return Answer.of(references.now().matrix(id(epci)).orElseThrow(ProblemException::notFound));
  }

  private static EpciId id(String text) {
    try {
      return new EpciId(text);
    } catch (IllegalArgumentException notAnId) {
      throw ProblemException.notFound();
    }
  }
}
