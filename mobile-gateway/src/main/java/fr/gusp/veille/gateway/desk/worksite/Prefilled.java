package fr.gusp.veille.gateway.desk.worksite;

import fr.gusp.veille.gateway.desk.form.Typed;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The sheet of a chantier as somebody would have typed it, to be amended. */
final class Prefilled {

  private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();

  private Prefilled() {}

  static Typed of(Worksite site) {
    Prefilled sheet = new Prefilled();
    sheet.put("version", Long.toString(site.version()));
    sheet.put("name", site.name());
    sheet.put("owner", site.owner().id());
    sheet.put("hours", site.hours());
    sheet.put("nuisances", site.nuisances());
    site.quartiers().forEach(each -> sheet.fields.add("quartiers", each.id()));
    site.secteurs().forEach(each -> sheet.fields.add("secteurs", each.id()));
    site.places().forEach(each -> sheet.fields.add("places", each));
    sheet.put(
        "perimeter",
        site.perimeter().stream()
            .map(at -> at.get(0) + ", " + at.get(1))
            .collect(Collectors.joining("\n")));
    sheet.parties(site.parties());
    sheet.arretes(site.arretes());
    sheet.phases(site.phases());
    return new Typed(sheet.fields);
  }

  private void parties(List<Worksite.Party> parties) {
    for (int at = 0; at < parties.size(); at++) {
      Worksite.Party each = parties.get(at);
      put("partie" + at + "-role", each.role());
      put("partie" + at + "-nom", each.name());
      put("partie" + at + "-organisation", each.organisation());
      put("partie" + at + "-contact", each.contact());
    }
  }

  private void arretes(List<Worksite.Arrete> arretes) {
    for (int at = 0; at < arretes.size(); at++) {
      Worksite.Arrete each = arretes.get(at);
      put("arrete" + at + "-numero", each.number());
      put("arrete" + at + "-objet", each.subject());
      put("arrete" + at + "-du", each.validFrom().toString());
      put("arrete" + at + "-au", each.validTo().toString());
    }
  }

  private void phases(List<Worksite.Stage> phases) {
    for (int at = 0; at < phases.size(); at++) {
      Worksite.Stage each = phases.get(at);
      put("phase" + at + "-phase", each.phase());
      put("phase" + at + "-du", each.from().toString());
      put("phase" + at + "-au", each.to().toString());
    }
  }

  private void put(String field, @Nullable String value) {
    if (value != null) {
      fields.set(field, value);
    }
  }
}
