package fr.gusp.veille.gateway.photo;

import java.util.regex.Pattern;

/** A hash is part of a file's name: nothing else may pass. */
final class PhotoHashes {

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  private PhotoHashes() {}

  static String known(String hash) {
    if (!SHA_256.matcher(hash).matches()) {
      throw PhotoProblems.notAHash();
    }
    return hash;
  }
}
