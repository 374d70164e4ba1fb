package fr.gusp.veille.command.rounds;

import fr.gusp.veille.contract.round.Round;
import java.util.List;

/** The calendar in force; version 0 where none was ever published. */
public record Calendar(int version, List<Round> rounds) {

  static final Calendar NONE = new Calendar(0, List.of());
}
