package fr.gusp.veille.standalone.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What people write beside an act, by what they write it for. */
record Words(Map<String, List<String>> phrases) {

  static Words all() {
    return new Words(
        Lines.of(
                "mots.csv", line -> Map.entry(line.get("pour"), Lines.several(line.get("phrases"))))
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  String some(String about, Luck luck) {
    return luck.one(Objects.requireNonNull(phrases.get(about), about));
  }
}
