package fr.gusp.veille.command.report;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.PhotoHash;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words or a photo: an act that adds to a dossier adds something. */
public record SomethingIsSaidOrShown(@Nullable String words, List<PhotoHash> photos)
    implements Rule {

  @Override
  public boolean holds() {
    return words != null || !photos.isEmpty();
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Écrivez quelques mots ou joignez une photo.";
  }
}
