package fr.gusp.veille.gateway.desk.dossier;

import fr.gusp.veille.gateway.desk.StandardText;
import fr.gusp.veille.gateway.desk.Words;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The standard texts that fit a dossier, with their variables filled (rule D24); whoever sends one
 * reads it first, in the form.
 */
@Component
class OfferedTexts {

  private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)}");

  private final Words words;

  OfferedTexts(Words words) {
    this.words = words;
  }

  /** Those of an act its reader may do, for this nature or any. */
  List<StandardText> fitting(List<StandardText> all, Dossier dossier) {
    return all.stream()
        .filter(one -> dossier.may(one.act()))
        .filter(one -> one.nature() == null || one.nature().equals(dossier.nature()))
        .toList();
  }

  /** As a form is filled with it; nothing where the text does not fit. */
  Map<String, String> typed(
      List<StandardText> fitting, @Nullable String wanted, Dossier dossier, String organisation) {
    return fitting.stream()
        .filter(one -> one.id().equals(wanted))
        .findFirst()
        .map(one -> typed(one, dossier, organisation))
        .orElse(Map.of());
  }

  private Map<String, String> typed(StandardText one, Dossier dossier, String organisation) {
    return Map.of("acte", one.act(), field(one.act()), filled(one.text(), dossier, organisation));
  }

  private static String field(String act) {
    return switch (act) {
      case "complete" -> "statement";
      case "comment" -> "text";
      default -> "comment";
    };
  }

  String filled(String text, Dossier dossier, String organisation) {
    return VARIABLE
        .matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(value(found.group(1), dossier, organisation)));
  }

  private String value(String variable, Dossier dossier, String organisation) {
    return switch (variable) {
      case "numero" -> dossier.number();
      case "nature" -> dossier.what();
      case "lieu" -> place(dossier);
      case "quartier" -> dossier.quartierName();
      case "constate" -> words.day(dossier.observedAt());
      case "objectif" -> objectif(dossier);
      case "organisation" -> organisation;
      default -> "{" + variable + "}";
    };
  }

  private static String place(Dossier dossier) {
    String secteur = dossier.secteurName();
    String place = dossier.place();
    return place != null ? place : secteur == null ? dossier.quartierName() : secteur;
  }

  private String objectif(Dossier dossier) {
    Dossier.Referral referral = dossier.referral();
    return referral == null || referral.resolveBy() == null
        ? "date à préciser"
        : words.day(referral.resolveBy());
  }
}
