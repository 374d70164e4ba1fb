package fr.gusp.veille.query.stream;

import static fr.gusp.veille.query.world.Facts.LENS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.query.projection.Change;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.Role;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Histories;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.BaseSubscriber;
import reactor.test.StepVerifier;

class HubTest {

  private static final Caller GARDIEN =
      new Caller(Facts.GARDIEN, Facts.BAILLEUR, Role.GARDIEN, Set.of(LENS), null);

  private final Hub hub = new Hub();

  @AfterEach
  void end() {
    hub.destroy();
  }

  @Test
  void dropsAClientThatDoesNotKeepUp() {
    BaseSubscriber<ServerSentEvent<Object>> blocked =
        new BaseSubscriber<>() {
          @Override
          protected void hookOnSubscribe(Subscription subscription) {
            subscription.request(1);
          }
        };
    hub.listen(filter(), null).subscribe(blocked);
    assertThat(hub.listening()).isEqualTo(1);

    for (int i = 1; i <= 1_000; i++) {
      hub.happened(change(i));
    }

    assertThat(hub.listening()).isZero();
  }

  @Test
  void tellsOfAToursQuartierToThoseWhoWatchIt() {
    Filter watching = new Filter(GARDIEN, Topics.read("quartier:" + LENS), new References());

    assertThat(watching.tells(new Change(7, LENS, null)))
        .contains(new Told(null, LENS.value(), List.of()));
    assertThat(watching.tells(new Change(8, Facts.AVION, null))).isEmpty();
    assertThat(filter().tells(new Change(9, LENS, null))).isEmpty();
  }

  @Test
  void forgetsAClientThatLeft() {
    StepVerifier.create(hub.listen(filter(), null)).expectNextCount(2).thenCancel().verify();

    assertThat(hub.listening()).isZero();
  }

  @Test
  void remembersOnlyTheLastThousand() {
    for (int i = 1; i <= 1_001; i++) {
      hub.happened(change(i));
    }

    StepVerifier.create(hub.listen(filter(), "1"))
        .expectNextCount(1)
        .expectNextMatches(event -> "refresh".equals(event.event()))
        .thenCancel()
        .verify();
    StepVerifier.create(hub.listen(filter(), "1000"))
        .expectNextCount(1)
        .expectNextMatches(event -> "1001".equals(event.id()))
        .thenCancel()
        .verify();
  }

  private static Filter filter() {
    return new Filter(GARDIEN, Topics.read("mine"), new References());
  }

  private static Change change(long position) {
    return new Change(position, Histories.row(Facts.aReport(1).filed()));
  }
}
