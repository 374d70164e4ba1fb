package fr.gusp.veille.gateway.photo;

import fr.gusp.veille.gateway.problem.Problem;
import fr.gusp.veille.gateway.problem.Refusal;

/** Why a photo is not taken in, or not shown. */
final class PhotoProblems {

  private static final Problem HASH_MISMATCH =
      new Problem(
          422,
          "hash-mismatch",
          "La photo est arrivée abîmée",
          "Ce qui a été reçu n’est pas ce qui a été annoncé. Renvoyez la photo.");
  private static final Problem NOT_AN_IMAGE =
      new Problem(
          422,
          "not-an-image",
          "Ce fichier n’est pas une photo lisible",
          "Envoyez une photo JPEG ou PNG complète.");
  private static final Problem IMAGE_TOO_LARGE =
      new Problem(
          422,
          "image-too-large",
          "La photo a trop de pixels",
          "Au plus 40 millions de pixels : réduisez la photo, puis renvoyez-la.");
  private static final Problem TOO_HEAVY =
      new Problem(
          413,
          "too-large",
          "La photo est trop lourde",
          "Au plus 12 Mo : réduisez-la, puis renvoyez-la.");
  private static final Problem TOO_MANY =
      new Problem(422, "too-many-photos", "Trop de photos", "Au plus 10 photos à la fois.");
  private static final Problem NOT_A_HASH =
      new Problem(
          400,
          "malformed",
          "Adresse de photo illisible",
          "L’adresse se termine par l’empreinte SHA-256 de la photo, en hexadécimal minuscule.");
  private static final Problem NOT_HERE =
      new Problem(
          404,
          "not-found",
          "Photo introuvable",
          "Elle n’est pas encore arrivée, ou ce dossier ne vous est pas ouvert.");

  private PhotoProblems() {}

  static Refusal hashMismatch() {
    return new Refusal(HASH_MISMATCH);
  }

  static Refusal notAnImage() {
    return new Refusal(NOT_AN_IMAGE);
  }

  static Refusal imageTooLarge() {
    return new Refusal(IMAGE_TOO_LARGE);
  }

  static Refusal tooHeavy() {
    return new Refusal(TOO_HEAVY);
  }

  static Refusal tooMany() {
    return new Refusal(TOO_MANY);
  }

  static Refusal notAHash() {
    return new Refusal(NOT_A_HASH);
  }

  static Refusal notHere() {
    return new Refusal(NOT_HERE);
  }
}
