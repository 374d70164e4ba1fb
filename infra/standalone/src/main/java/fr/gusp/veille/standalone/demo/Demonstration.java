package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.command.wake.Wakening;
import fr.gusp.veille.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/**
 * The demonstration of one first start: written and drawn meanwhile, told once somebody listens.
 */
public final class Demonstration {

  private final History history;
  private final StoryClock clock;
  private final CompletableFuture<Story> story;
  private final AtomicBoolean stopped = new AtomicBoolean();

  private Demonstration(History history, StoryClock clock, CompletableFuture<Story> story) {
    this.history = history;
    this.clock = clock;
    this.story = story;
  }

  /** Begins to write the story and to draw its pictures. */
  public static Demonstration write(History history, Path photos, Executor executor) {
    var story = CompletableFuture.supplyAsync(() -> written(history, photos), executor);
    return new Demonstration(history, history.clock(), story);
  }

  private static Story written(History history, Path photos) {
    var album = new DrawnAlbum();
    var story = Story.of(history.seed(), history.anchor(), history.reports(), album);
    album.keepIn(photos);
    return story;
  }

  /** The clock that the command service goes by; it never shows less than what was recorded. */
  public StoryClock clock(EmbeddedPostgres recorded) {
    var last = Recorded.last(recorded);
    if (last != null) {
      clock.notBefore(last);
    }
    return clock;
  }

  /**
   * Tells it through the command service; afterwards the clock shows the time it is. False when it
   * was stopped on the way.
   *
   * @param query asked for a month's figures when a comité freezes them
   * @throws SceneRefusedException if a rule refuses a scene
   */
  public boolean tell(
      ApplicationContext command,
      Supplier<ApplicationContext> query,
      Path data,
      Consumer<String> progress) {
    var whole = story.join();
    var figures = new Figures(whole, command, query);
    if (!new Telling(whole, clock, command, figures, progress).tell(stopped::get)) {
      return false;
    }
    clock.follow();
    command.getBean(Wakening.class).start();
    history.whole().keepIn(data);
    return true;
  }

  /** No further scene: the next start goes on from here. */
  public void stop() {
    stopped.set(true);
  }
}
