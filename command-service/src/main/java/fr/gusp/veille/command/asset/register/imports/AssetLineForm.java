package fr.gusp.veille.command.asset.register.imports;

import fr.gusp.veille.command.input.BadInput;
import fr.gusp.veille.command.publication.ReferenceInForce;
import fr.gusp.veille.command.publication.ReferenceNames;
import fr.gusp.veille.command.territory.Spelling;
import fr.gusp.veille.contract.asset.AssetKey;
import fr.gusp.veille.contract.asset.AssetKind;
import fr.gusp.veille.contract.asset.AssetRegistered;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.territory.Point;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line of the list: what is named by its identifier or by its name, as people spell it. The
 * quartier may be left to the position.
 */
final class AssetLineForm {

  private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}([.,]\\d{1,12})?");

  private final AssetCells.Cells cells;
  private final ReferenceInForce reference;
  private final ReferenceNames names;

  private AssetLineForm(AssetCells.Cells cells, ReferenceInForce reference) {
    this.cells = cells;
    this.reference = reference;
    this.names = reference.names();
  }

  /**
   * @throws BadInput naming the column that is wrong
   * @throws java.io.UncheckedIOException if its quotes do not match
   */
  static AssetRegistered read(AssetCells line, ReferenceInForce reference) {
    return new AssetLineForm(line.read(), reference).read();
  }

  private AssetRegistered read() {
    AssetKind kind = kind(needed(Column.TYPE));
    String number = number(needed(Column.NUMERO));
    Point position = position();
    QuartierId quartier = quartier(position);
    AssetKey key = new AssetKey(reference.epciOf(quartier), kind, number);
    String label = cell(Column.LIBELLE);
    return new AssetRegistered(
        key.id(),
        key.epci(),
        quartier,
        kind,
        number,
        label == null ? kind.label() + " " + number : label,
        position,
        secteur(quartier, position),
        cell(Column.LIEU),
        manager());
  }

  private static AssetKind kind(String text) {
    String spelled = Spelling.slug(text);
    return Stream.of(AssetKind.values())
        .filter(each -> each.code().equals(spelled) || Spelling.slug(each.label()).equals(spelled))
        .findFirst()
        .orElseThrow(
            () ->
                bad(
                    Column.TYPE,
                    "unknown-value",
                    "Type inconnu. Connus : borne, candelabre, avaloir, hall, aire-de-jeux, arret,"
                        + " autre."));
  }

  private static String number(String text) {
    if (AssetKey.folded(text).isEmpty()) {
      throw bad(Column.NUMERO, "malformed-value", "Un numéro a au moins une lettre ou un chiffre.");
    }
    return text;
  }

  private QuartierId quartier(@Nullable Point position) {
    String named = cell(Column.QUARTIER);
    if (named != null) {
      return names
          .quartier(named)
          .orElseThrow(() -> bad(Column.QUARTIER, "unknown-value", "Ce quartier n’est pas connu."));
    }
    return Optional.ofNullable(position)
        .flatMap(at -> reference.territories().quartierAround(at.lat(), at.lon()))
        .orElseThrow(
            () ->
                bad(
                    Column.QUARTIER,
                    "missing-field",
                    "Indiquez le quartier, ou une position dans un quartier suivi."));
  }

  private @Nullable SecteurId secteur(QuartierId quartier, @Nullable Point position) {
    String named = cell(Column.SECTEUR);
    if (named != null) {
      return names
          .secteur(quartier, named)
          .orElseThrow(
              () -> bad(Column.SECTEUR, "unknown-value", "Ce secteur n’est pas de ce quartier."));
    }
    return position == null
        ? null
        : reference.territories().secteurAround(position.lat(), position.lon()).orElse(null);
  }

  private @Nullable OrganisationId manager() {
    String named = cell(Column.GESTIONNAIRE);
    return named == null
        ? null
        : names
            .organisation(named)
            .orElseThrow(
                () ->
                    bad(
                        Column.GESTIONNAIRE,
                        "unknown-value",
                        "Cette organisation n’est pas dans l’annuaire."));
  }

  private @Nullable Point position() {
    Double lat = degrees(Column.LATITUDE, 90);
    Double lon = degrees(Column.LONGITUDE, 180);
    if (lat == null && lon == null) {
      return null;
    }
    if (lat == null || lon == null) {
      throw bad(
          lat == null ? Column.LATITUDE : Column.LONGITUDE,
          "missing-field",
          "Latitude et longitude vont ensemble.");
    }
    return new Point(lat, lon);
  }

  private @Nullable Double degrees(Column column, double most) {
    String text = cell(column);
    if (text == null) {
      return null;
    }
    if (!DEGREES.matcher(text).matches()) {
      throw bad(column, "malformed-value", "Des degrés décimaux sont attendus, comme 50,4412.");
    }
    double degrees = Double.parseDouble(text.replace(',', '.'));
    if (Math.abs(degrees) > most) {
      throw bad(column, "out-of-range", "Valeur hors des bornes admises.");
    }
    return degrees;
  }

  private String needed(Column column) {
    String text = cell(column);
    if (text == null) {
      throw bad(column, "missing-field", "Champ obligatoire.");
    }
    return text;
  }

  private @Nullable String cell(Column column) {
    String text = cells.at(column);
    if (text == null) {
      return null;
    }
    if (text.length() > column.longest()) {
      throw bad(column, "too-long", "Au plus %d caractères.".formatted(column.longest()));
    }
    if (text.codePoints().anyMatch(Character::isISOControl)) {
      throw bad(column, "unreadable-text", "Le texte contient un caractère qui n’en est pas un.");
    }
    return text;
  }

  private static BadInput bad(Column column, String code, String message) {
    return new BadInput(column.title(), code, message);
  }
}
