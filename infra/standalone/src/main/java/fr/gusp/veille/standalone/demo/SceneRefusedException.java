package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.command.rule.RuleBroken;

/**
 * The story cannot go on: what was told would no longer be its first scenes. The message is one
 * French sentence for who started the product.
 */
public final class SceneRefusedException extends RuntimeException {

  SceneRefusedException(Scene scene, RuleBroken broken) {
    super(
        "L'histoire de démonstration s'arrête : une scène du %s est refusée (%s, %s). "
                .formatted(
                    scene.at().atZone(Hours.PARIS).toLocalDate(),
                    scene.command().getClass().getSimpleName(),
                    broken.rule().code())
            + "Démarrez dans un autre répertoire (--data), ou sans démonstration (--empty).",
        broken);
  }
}
