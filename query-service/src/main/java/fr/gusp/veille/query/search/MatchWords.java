package fr.gusp.veille.query.search;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import fr.gusp.veille.contract.nature.Coded;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.SubNature;
import fr.gusp.veille.contract.territory.Secteur;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.store.SearchKey;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/** Words are looked for in the number, the place, and the names of secteur and nature. */
final class MatchWords {

  private MatchWords() {}

  static Bson of(String words, Reference reference) {
    String key = SearchKey.of(words);
    return or(
        regex("number", Pattern.quote(words.strip().toUpperCase(Locale.ROOT))),
        regex("place", Pattern.quote(key)),
        in("secteur", secteurs(key, reference)),
        in("nature", codes(key, Nature.values())),
        in("subNature", codes(key, SubNature.values())));
  }

  private static List<String> secteurs(String key, Reference reference) {
    return reference.quartiers().values().stream()
        .flatMap(each -> each.quartier().secteurs().stream())
        .filter(each -> SearchKey.of(each.name()).contains(key))
        .map(Secteur::id)
        .map(Object::toString)
        .toList();
  }

  private static List<String> codes(String key, Coded[] list) {
    return Stream.of(list)
        .filter(each -> SearchKey.of(each.label()).contains(key))
        .map(Coded::code)
        .toList();
  }
}
