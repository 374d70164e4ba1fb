package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.command.act.Command;
import fr.gusp.veille.command.act.CommandDesk;
import fr.gusp.veille.command.act.Submitted;
import fr.gusp.veille.command.committee.freeze.FreezeFigures;
import fr.gusp.veille.command.idempotence.ContentHash;
import fr.gusp.veille.command.idempotence.Handled;
import fr.gusp.veille.command.idempotence.HandledCommands;
import fr.gusp.veille.command.idempotence.OtherContentException;
import fr.gusp.veille.command.rule.RuleBroken;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells the story by the real commands, one after the other, each at its time. What an earlier life
 * of the process told is not told again: scenes are told in order and none is passed over, so those
 * told are the first ones, and their number is found by halving.
 */
final class Telling {

  private static final int STEPS = 14;

  private final Story story;
  private final StoryClock clock;
  private final CommandDesk desk;
  private final HandledCommands handled;
  private final Figures figures;
  private final Meanwhile meanwhile;
  private final Consumer<String> progress;
  private int filed;

  Telling(
      Story story,
      StoryClock clock,
      ApplicationContext command,
      Figures figures,
      Consumer<String> progress) {
    this.story = story;
    this.clock = clock;
    this.desk = command.getBean(CommandDesk.class);
    this.handled = command.getBean(HandledCommands.class);
    this.figures = figures;
    this.meanwhile = new Meanwhile(clock, command, story.end());
    this.progress = progress;
  }

  /**
   * False once it was stopped.
   *
   * @throws SceneRefusedException if a rule refuses a scene
   */
  boolean tell(BooleanSupplier stopped) {
    var scenes = story.scenes();
    var told = told(scenes);
    filed = (int) scenes.stream().limit(told).filter(Scene::files).count();
    say();
    for (var scene : scenes.subList(told, scenes.size())) {
      if (stopped.getAsBoolean()) {
        return false;
      }
      meanwhile.until(scene.at());
      clock.moveTo(scene.at());
      perform(scene);
    }
    say();
    return true;
  }

  private void perform(Scene scene) {
    try {
      desk.perform(new Submitted(scene.who(), scene.id(), hash(scene), null, command(scene)));
    } catch (RuleBroken broken) {
      throw new SceneRefusedException(scene, broken);
    }
    if (scene.files() && ++filed % Math.max(1, story.reports() / STEPS) == 0) {
      say();
    }
  }

  private Command<?, ?> command(Scene scene) {
    return scene.command() instanceof FreezeFigures freeze
        ? figures.found(freeze)
        : scene.command();
  }

  /** How many scenes were told before. */
  private int told(List<Scene> scenes) {
    int least = 0;
    int most = scenes.size();
    while (least < most) {
      int middle = (least + most) / 2;
      if (wasTold(scenes.get(middle))) {
        least = middle + 1;
      } else {
        most = middle;
      }
    }
    return least;
  }

  private boolean wasTold(Scene scene) {
    try {
      var known = new Handled(scene.id(), scene.who().member(), hash(scene));
      return handled.firstAnswer(known).isPresent();
    } catch (OtherContentException toldInOtherWords) {
      return true;
    }
  }

  private static ContentHash hash(Scene scene) {
    var content = JsonMapper.shared().<ObjectNode>valueToTree(scene.command());
    return ContentHash.of("demonstration", content);
  }

  private void say() {
    progress.accept(
        "Histoire de démonstration : %d signalements sur %d…".formatted(filed, story.reports()));
  }
}
