package fr.gusp.veille.contract.worksite;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.territory.Point;
import fr.gusp.veille.contract.wire.SealedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the registry says of works. {@code owner} is the maître d’ouvrage; {@code hours} and the
 * expected {@code nuisances} are somebody’s words, hence sealed. The {@code perimeter} is drawn by
 * hand and may be empty where {@code secteurs} or {@code places} tell where it is.
 */
public record WorksiteSheet(
    EpciId epci,
    List<QuartierId> quartiers,
    String name,
    OrganisationId owner,
    List<Party> parties,
    List<Arrete> arretes,
    @Nullable SealedText hours,
    List<SecteurId> secteurs,
    List<Point> perimeter,
    List<String> places,
    List<Stage> phases,
    @Nullable SealedText nuisances) {

  public WorksiteSheet {
    quartiers = List.copyOf(quartiers);
    parties = List.copyOf(parties);
    arretes = List.copyOf(arretes);
    secteurs = List.copyOf(secteurs);
    perimeter = List.copyOf(perimeter);
    places = List.copyOf(places);
    phases = List.copyOf(phases);
  }
}
