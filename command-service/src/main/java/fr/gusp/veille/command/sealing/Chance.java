package fr.gusp.veille.command.sealing;

/** Unpredictable bytes; the one place where chance enters. */
@FunctionalInterface
public interface Chance {

  byte[] bytes(int count);
}
