package fr.gusp.veille.standalone.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Properties;

/**
 * What a data directory remembers of the demonstration: whether it has one, told from which day and
 * seed, and whether it is whole. A directory that says nothing is from before, and has none.
 */
public record History(Kind kind, long seed, LocalDate anchor, int reports) {

  /** How far the demonstration is. */
  public enum Kind {
    NONE,
    BEGUN,
    WHOLE
  }

  /** How many reports are filed; a property of the process, so that a test tells a short story. */
  static final String REPORTS = "gusp.demonstration.reports";

  /** The name of the file; a directory that holds nothing else is a new one. */
  public static final String FILE = "demonstration.properties";

  private static final long SEED = 20_261_120;
  private static final int USUAL_REPORTS = 740;

  /** What a new directory is to have, beginning today. */
  public static History begin(boolean empty, Clock clock) {
    var today = LocalDate.now(clock.withZone(Hours.PARIS));
    var reports = Integer.getInteger(REPORTS, USUAL_REPORTS);
    return new History(empty ? Kind.NONE : Kind.BEGUN, SEED, today, reports);
  }

  /** What the directory says; nothing said is no demonstration. */
  public static History in(Path directory) {
    var file = directory.resolve(FILE);
    if (!Files.exists(file)) {
      return new History(Kind.NONE, SEED, LocalDate.EPOCH, 0);
    }
    var said = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      said.load(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new History(
        Kind.valueOf(said.getProperty("kind")),
        Long.parseLong(said.getProperty("seed")),
        LocalDate.parse(said.getProperty("anchor")),
        Integer.parseInt(said.getProperty("reports")));
  }

  /** Written whole or not at all. */
  public void keepIn(Path directory) {
    var draft = directory.resolve(FILE + ".part");
    var lines = "kind=%s%nseed=%d%nanchor=%s%nreports=%d%n".formatted(kind, seed, anchor, reports);
    try {
      Files.writeString(draft, lines, StandardCharsets.UTF_8);
      try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(draft, directory.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
  }

  public History whole() {
    return new History(Kind.WHOLE, seed, anchor, reports);
  }

  public boolean isThere() {
    return kind != Kind.NONE;
  }

  public boolean isToBeTold() {
    return kind == Kind.BEGUN;
  }

  /** The clock for the command service while the story is told. */
  public StoryClock clock() {
    return StoryClock.standingAt(Story.beginning(anchor).atStartOfDay(Hours.PARIS).toInstant());
  }
}
