package fr.gusp.veille.standalone.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

/** Chance that falls the same way for the same seed and words, on any machine. */
final class Luck {

  private final Random random;

  private Luck(long seed) {
    this.random = new Random(seed);
  }

  static Luck of(long seed, String about) {
    return new Luck(id(seed, about).getMostSignificantBits());
  }

  /** An identifier of version 4 in form, from the seed and what it is for. */
  static UUID id(long seed, String about) {
    var hashed = UUID.nameUUIDFromBytes((seed + "/" + about).getBytes(StandardCharsets.UTF_8));
    return new UUID(
        (hashed.getMostSignificantBits() & ~0xF000L) | 0x4000L, hashed.getLeastSignificantBits());
  }

  /** True so many times in a hundred. */
  boolean percent(double chance) {
    return random.nextDouble() * 100 < chance;
  }

  /** From {@code least} to {@code most}, both possible. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  double unit() {
    return random.nextDouble();
  }

  /** Around one; two thirds between a half and twice. */
  double aroundOne() {
    return Math.exp(random.nextGaussian() * 0.65);
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** At most so many of them, in their order. */
  <T> List<T> some(List<T> of, int most) {
    var left = new ArrayList<>(of);
    while (left.size() > most) {
      left.remove(random.nextInt(left.size()));
    }
    return left;
  }

  <T> T weighted(List<T> of, ToDoubleFunction<T> weight) {
    var left = random.nextDouble() * of.stream().mapToDouble(weight).sum();
    for (var each : of) {
      left -= weight.applyAsDouble(each);
      if (left <= 0) {
        return each;
      }
    }
    return of.get(of.size() - 1);
  }
}
