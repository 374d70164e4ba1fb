package fr.gusp.veille.gateway.caller;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody does in GUSP, as the token says it and as the screen says it. */
public enum Role {
  GARDIEN("gardien", "Gardien", true),
  MEDIATEUR("mediateur", "Médiateur", true),
  ANIMATEUR("animateur", "Animateur de tour de quartier", true),
  GUICHET("guichet", "Guichet", false),
  COORDINATION("coordination", "Coordination", false),
  COMITE("comite", "Membre du comité de proximité", false),
  ADMINISTRATEUR("administrateur", "Administrateur", false);

  private final String code;
  private final String label;
  private final boolean field;

  Role(String code, String label, boolean field) {
    this.code = code;
    this.label = label;
    this.field = field;
  }

  public String code() {
    return code;
  }

  public String label() {
    return label;
  }

  /** Whether this role mostly walks, with a phone. */
  public boolean field() {
    return field;
  }

  /** Whether this role may open single reports at all; others read figures. */
  public boolean readsReports() {
    return this != COMITE && this != ADMINISTRATEUR;
  }

  static Optional<Role> of(@Nullable String code) {
    return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
  }
}
