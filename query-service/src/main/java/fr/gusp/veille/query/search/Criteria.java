package fr.gusp.veille.query.search;

import fr.gusp.veille.query.http.AsOf;
import fr.gusp.veille.query.http.Box;
import fr.gusp.veille.query.http.Parameters;
import fr.gusp.veille.query.list.Sought;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What is looked for; all that is given must hold. */
record Criteria(Sought sought, @Nullable Box bbox, @Nullable Instant asOf, int page) {

  static Criteria read(MultiValueMap<String, String> given) {
    Parameters parameters = new Parameters(given, Sought.NAMES).and("bbox").and("asOf").and("page");
    Criteria criteria =
        new Criteria(
            Sought.read(parameters),
            parameters.read("bbox", Box::of, "ouest,sud,est,nord en degrés"),
            AsOf.read(parameters),
            parameters.page());
    parameters.check();
    return criteria;
  }
}
