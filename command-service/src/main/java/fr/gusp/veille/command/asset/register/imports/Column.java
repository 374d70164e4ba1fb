package fr.gusp.veille.command.asset.register.imports;

import fr.gusp.veille.command.territory.Spelling;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a list of équipements, in any order. */
enum Column {
  TYPE(true, 40),
  NUMERO(true, 40),
  LIBELLE(false, 120),
  QUARTIER(false, 120),
  SECTEUR(false, 120),
  LIEU(false, 120),
  LATITUDE(false, 30),
  LONGITUDE(false, 30),
  GESTIONNAIRE(false, 160);

  private final boolean required;
  private final int longest;

  Column(boolean required, int longest) {
    this.required = required;
    this.longest = longest;
  }

  boolean required() {
    return required;
  }

  /** Characters in a cell. */
  int longest() {
    return longest;
  }

  /** As it stands in the header. */
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whatever its accents and case; « n° » is the number. */
  static Optional<Column> named(String title) {
    String spelled = Spelling.slug(title);
    return Stream.of(values()).filter(each -> each.title().equals(spelled)).findFirst();
  }
}
