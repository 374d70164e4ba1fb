package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.contract.nature.Nature;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every part of the story stands on. Nothing happens from {@code curtain} on. */
record Stage(
    long seed,
    Instant curtain,
    World world,
    Estate estate,
    Cast cast,
    Hours hours,
    Words words,
    Album album,
    List<Site> sites) {

  /** The chantier that somebody who sees it there and then would tie it to. */
  @Nullable Site site(Situation situation, Instant at) {
    return situation.matter().nature() == Nature.NUISANCE_DE_CHANTIER
        ? sites.stream()
            .filter(each -> each.isProposed(situation.quartier(), situation.place(), at))
            .findFirst()
            .orElse(null)
        : null;
  }

  Luck luck(String about) {
    return Luck.of(seed, about);
  }
}
