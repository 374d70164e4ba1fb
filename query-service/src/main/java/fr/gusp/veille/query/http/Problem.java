package fr.gusp.veille.query.http;

import java.util.List;

/** The body of a refusal (RFC 9457). */
record Problem(
    String type,
    String title,
    int status,
    String code,
    String detail,
    List<ProblemException.FieldError> errors) {}
