package fr.gusp.veille.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Resident memory as Linux counts it: pages that processes share are counted for each. */
final class Resident {

  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
  private static final double KILOBYTES = 1024 * 1024;

  private Resident() {}

  /** Of the product, its children, and PostgreSQL with its own, which nobody is parent of. */
  static double gigabytes(long product, Path data) throws IOException {
    return (family(product) + family(postmaster(data))) / KILOBYTES;
  }

  private static long family(long pid) {
    ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
    return Stream.concat(Stream.of(process), process.descendants())
        .mapToLong(each -> kilobytes(each.pid()))
        .sum();
  }

  private static long postmaster(Path data) throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      Path pid =
          files
              .filter(each -> each.getFileName().toString().equals("postmaster.pid"))
              .findFirst()
              .orElseThrow();
      return Long.parseLong(Files.readAllLines(pid).get(0));
    }
  }

  private static long kilobytes(long pid) {
    try {
      Matcher found =
          RESIDENT.matcher(Files.readString(Path.of("/proc", Long.toString(pid), "status")));
      return found.find() ? Long.parseLong(found.group(1)) : 0;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
