package fr.gusp.veille.contract.nature;

import java.util.Optional;
import java.util.stream.Stream;

/** A value of a closed list: a code that is stored for ever, and the French words people read. */
public interface Coded {

  /** Lower-case ASCII with hyphens; stored, never changed. */
  String code();

  /** What a screen shows. */
  String label();

  /** The value of a list that has this code, if any has. */
  static <T extends Enum<T> & Coded> Optional<T> find(Class<T> list, String code) {
    return Stream.of(list.getEnumConstants()).filter(each -> each.code().equals(code)).findFirst();
  }
}
