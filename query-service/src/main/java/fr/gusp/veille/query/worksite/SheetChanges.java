package fr.gusp.veille.query.worksite;

import fr.gusp.veille.contract.worksite.Party;
import fr.gusp.veille.contract.worksite.WorksiteSheet;
import fr.gusp.veille.query.sealed.Opener;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an amendment changed, in words. Texts are compared opened: the same words are sealed
 * otherwise each time.
 */
final class SheetChanges {

  private final Map<String, Function<WorksiteSheet, Object>> parts = new LinkedHashMap<>();

  SheetChanges(Opener texts) {
    parts.put("nom", WorksiteSheet::name);
    parts.put("quartiers", WorksiteSheet::quartiers);
    parts.put("maître d’ouvrage", WorksiteSheet::owner);
    parts.put(
        "intervenants", sheet -> sheet.parties().stream().map(p -> opened(p, texts)).toList());
    parts.put("arrêtés", WorksiteSheet::arretes);
    parts.put("horaires", sheet -> said(texts.open(sheet.hours())));
    parts.put("secteurs", WorksiteSheet::secteurs);
    parts.put("emprise", WorksiteSheet::perimeter);
    parts.put("lieux", WorksiteSheet::places);
    parts.put("phases", WorksiteSheet::phases);
    parts.put("nuisances attendues", sheet -> said(texts.open(sheet.nuisances())));
  }

  List<String> between(WorksiteSheet before, WorksiteSheet after) {
    return parts.entrySet().stream()
        .filter(part -> !part.getValue().apply(before).equals(part.getValue().apply(after)))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Object> opened(Party party, Opener texts) {
    return List.of(
        party.role(),
        party.name(),
        String.valueOf(party.organisation()),
        said(texts.open(party.contact())));
  }

  private static String said(@Nullable String words) {
    return Objects.requireNonNullElse(words, "");
  }
}
