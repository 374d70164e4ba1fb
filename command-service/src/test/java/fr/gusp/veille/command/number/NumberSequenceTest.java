package fr.gusp.veille.command.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NumberSequenceTest {

  private final AtomicLong last = new AtomicLong();
  private final NumberSequence sequence = new NumberSequence(this::fetch);

  @Test
  void oneWhoIsAloneAsksForOne() {
    assertThat(sequence.next()).isEqualTo(1);
    assertThat(sequence.next()).isEqualTo(2);
    assertThat(last).hasValue(2);
  }

  @Test
  void manyAtOnceTakeEachTheirOwnAndLeaveNone() {
    List<Long> taken = IntStream.range(0, 2_000).parallel().mapToObj(n -> sequence.next()).toList();

    assertThat(taken).doesNotHaveDuplicates().hasSize(2_000);
    assertThat(last.get()).isBetween(2_000L, 2_050L);
  }

  private List<Long> fetch(int count) {
    long first = last.getAndAdd(count) + 1;
    return LongStream.range(first, first + count).boxed().toList();
  }
}
