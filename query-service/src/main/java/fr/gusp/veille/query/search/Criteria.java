package fr.gusp.veille.query.search;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.http.AsOf;
import fr.gusp.veille.query.http.Box;
import fr.gusp.veille.query.http.Parameters;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What is looked for; all that is given must hold. */
record Criteria(
    @Nullable QuartierId quartier,
    @Nullable SecteurId secteur,
    @Nullable State state,
    boolean open,
    @Nullable Nature nature,
    @Nullable OrganisationId organisation,
    @Nullable Box bbox,
    @Nullable String words,
    boolean late,
    boolean toClarify,
    @Nullable Instant asOf,
    int page) {

  private static final int LONGEST = 100;

  static Criteria read(MultiValueMap<String, String> given) {
    Parameters parameters =
        new Parameters(
            given,
            "quartier",
            "secteur",
            "state",
            "open",
            "nature",
            "organisation",
            "bbox",
            "q",
            "late",
            "toClarify",
            "asOf",
            "page");
    Criteria criteria =
        new Criteria(
            parameters.read("quartier", QuartierId::new, "L’identifiant d’un quartier"),
            parameters.read("secteur", SecteurId::new, "L’identifiant d’un secteur"),
            parameters.code("state", State.class),
            parameters.only("open"),
            parameters.code("nature", Nature.class),
            parameters.read("organisation", OrganisationId::new, "L’identifiant d’un organisme"),
            parameters.read("bbox", Box::of, "ouest,sud,est,nord en degrés"),
            parameters.read("q", Criteria::words, "Au plus 100 caractères"),
            parameters.only("late"),
            parameters.only("toClarify"),
            AsOf.read(parameters),
            parameters.page());
    parameters.check();
    return criteria;
  }

  private static String words(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("too long");
    }
    return text;
  }
}
