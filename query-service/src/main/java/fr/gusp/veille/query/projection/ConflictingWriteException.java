package fr.gusp.veille.query.projection;

/** Another writer replaced a document first; the batch is loaded and folded again. */
final class ConflictingWriteException extends RuntimeException {

  ConflictingWriteException() {
    super("a document was replaced by another writer");
  }
}
