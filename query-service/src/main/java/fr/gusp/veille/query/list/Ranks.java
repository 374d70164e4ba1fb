package fr.gusp.veille.query.list;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.query.reference.Reference;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The place of each name in a French dictionary, found once for a whole list. */
final class Ranks {

  private Ranks() {}

  static Map<QuartierId, Integer> ofQuartiers(Reference names) {
    return of(
        names.quartiers().keySet(),
        id -> names.quartier(id).map(each -> each.quartier().name()).orElse(id.value()));
  }

  static Map<OrganisationId, Integer> ofOrganisations(Reference names) {
    return of(names.organisations().keySet(), names::nameOf);
  }

  static Map<Nature, Integer> ofNatures() {
    return of(List.of(Nature.values()), Nature::label);
  }

  private static <K> Map<K, Integer> of(Collection<K> keys, Function<K, String> name) {
    Comparator<Object> french = Collator.getInstance(Locale.FRENCH);
    Map<K, Integer> ranks = new HashMap<>();
    keys.stream()
        .sorted(Comparator.comparing(name, french::compare))
        .forEach(key -> ranks.put(key, ranks.size()));
    return ranks;
  }
}
