package fr.gusp.veille.query.asset;

import fr.gusp.veille.contract.asset.AssetKey;
import fr.gusp.veille.contract.asset.AssetKind;
import fr.gusp.veille.contract.asset.AssetRegistered;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.http.Box;
import fr.gusp.veille.query.http.OwnQuartiers;
import fr.gusp.veille.query.http.Parameters;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.OnlyItsMembersReadADashboard;
import fr.gusp.veille.query.store.SearchKey;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Which équipements a list is about; {@code words} are in the number, the label or the place. */
record Wanted(
    Set<QuartierId> quartiers,
    @Nullable AssetKind kind,
    @Nullable String words,
    @Nullable Box box,
    int page) {

  private static final int LONGEST = 100;

  /** Of the caller's quartiers; 403 for one that is not. */
  static Wanted read(MultiValueMap<String, String> given, Caller caller, Reference reference) {
    Parameters parameters = new Parameters(given, "quartier", "kind", "q", "bbox", "page");
    OwnQuartiers own = OwnQuartiers.read(parameters, caller, reference);
    @Nullable AssetKind kind = parameters.code("kind", AssetKind.class);
    @Nullable String words = parameters.read("q", Wanted::words, "Au plus 100 caractères");
    @Nullable Box box = parameters.read("bbox", Box::of, "Ouest,sud,est,nord en degrés");
    int page = parameters.page();
    parameters.check();
    Set<QuartierId> quartiers =
        own.thatMay(quartier -> OnlyItsMembersReadADashboard.allows(caller, quartier));
    return new Wanted(quartiers, kind, words, box, page);
  }

  boolean wants(AssetRegistered asset) {
    return (kind == null || kind == asset.kind()) && isNamed(asset) && isInside(asset);
  }

  private boolean isNamed(AssetRegistered asset) {
    if (words == null) {
      return true;
    }
    String key = SearchKey.of(words);
    String number = AssetKey.folded(words);
    return (!number.isEmpty() && AssetKey.folded(asset.number()).contains(number))
        || Stream.of(asset.label(), asset.place() == null ? "" : asset.place())
            .anyMatch(text -> SearchKey.of(text).contains(key));
  }

  private boolean isInside(AssetRegistered asset) {
    return box == null
        || (asset.position() != null && box.covers(asset.position().lat(), asset.position().lon()));
  }

  private static String words(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("long");
    }
    return text;
  }
}
