package fr.gusp.veille.contract.responsibility;

import static fr.gusp.veille.contract.matrix.CharterNature.*;

import fr.gusp.veille.contract.matrix.CharterNature;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.SubNature;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Under which of the charters' natures a matter may stand, the most fitting first. A sub-nature
 * that is not listed stands where its nature does.
 */
public final class CharterNatures {

  private static final Map<SubNature, List<CharterNature>> OF_SUB_NATURE =
      Map.ofEntries(
          Map.entry(SubNature.ENCOMBRANTS, List.of(ENCOMBRANTS, DEPOTS_SAUVAGES)),
          Map.entry(SubNature.PIED_DE_BORNE, List.of(DECHETS_MENAGERS_BAV, DEPOTS_SAUVAGES)),
          Map.entry(SubNature.BRUIT_HORAIRES, List.of(CHANTIER_BRUIT)),
          Map.entry(SubNature.PERIMETRE_DE_SECURITE, List.of(CHANTIER_SECURITE)),
          Map.entry(SubNature.CIRCULATION, List.of(CHANTIER_CIRCULATION)),
          Map.entry(SubNature.ACCES, List.of(CHANTIER_CIRCULATION)),
          Map.entry(SubNature.BASE_VIE_BENNES, List.of(CHANTIER_CIRCULATION)),
          Map.entry(SubNature.DEGRADATION_DU_CHANTIER, List.of(CHANTIER_VOL_DEGRADATION)),
          Map.entry(SubNature.VEHICULE_VENTOUSE, List.of(VEHICULE)),
          Map.entry(SubNature.EPAVE, List.of(VEHICULE)),
          Map.entry(SubNature.PLACE_PRIVATIVE, List.of(STATIONNEMENT_PRIVE)),
          Map.entry(SubNature.ECLAIRAGE, List.of(ECLAIRAGE_PUBLIC)),
          Map.entry(SubNature.RESEAUX, List.of(RESEAUX)),
          Map.entry(SubNature.SIGNALETIQUE, List.of(SIGNALETIQUE)),
          Map.entry(SubNature.ASSAINISSEMENT, List.of(RESEAUX)),
          Map.entry(SubNature.VIABILITE_HIVERNALE, List.of(VIABILITE_HIVERNALE)),
          Map.entry(SubNature.CORBEILLE, List.of(MOBILIER_URBAIN, VOIRIE)),
          Map.entry(SubNature.AFFICHAGE_SAUVAGE, List.of(MOBILIER_URBAIN, VOIRIE)),
          Map.entry(SubNature.PROTOXYDE, List.of(DEPOTS_SAUVAGES)),
          Map.entry(SubNature.AVALOIR, List.of(RESEAUX)),
          Map.entry(SubNature.FUITE, List.of(RESEAUX)),
          Map.entry(SubNature.BOUCHE_D_INCENDIE, List.of(RESEAUX)),
          Map.entry(SubNature.VITESSE, List.of(VOIRIE, SIGNALETIQUE)),
          Map.entry(SubNature.ARRET_DE_BUS, List.of(MOBILIER_URBAIN)),
          Map.entry(SubNature.LOCAL_OM, List.of(PARTIES_COMMUNES, ENCOMBRANTS)));

  private CharterNatures() {}

  public static List<CharterNature> of(
      Nature nature, @Nullable SubNature subNature, @Nullable LandStatus ground) {
    List<CharterNature> listed = subNature == null ? null : OF_SUB_NATURE.get(subNature);
    return listed == null ? ofNature(nature, subNature, ground) : listed;
  }

  private static List<CharterNature> ofNature(
      Nature nature, @Nullable SubNature subNature, @Nullable LandStatus ground) {
    return switch (nature) {
      case DEPOT_SAUVAGE -> List.of(DEPOTS_SAUVAGES);
      case DECHETS_ET_COLLECTE -> List.of(DECHETS_MENAGERS_BAV);
      case NUISANCE_DE_CHANTIER -> List.of(CHANTIER_PROPRETE);
      case STATIONNEMENT ->
          List.of(Ground.isPrivate(ground) ? STATIONNEMENT_PRIVE : STATIONNEMENT_PUBLIC);
      case DEGRADATION -> degradation(subNature, ground);
      case ESPACES_VERTS -> List.of(espacesVerts(subNature, ground));
      case VOIRIE_ET_RESEAUX, PROPRETE_COURANTE -> List.of(VOIRIE);
      case NUISIBLES -> List.of(DERATISATION);
      case LOGEMENT_VACANT -> List.of(LOGEMENT_VACANT);
      case USAGES, TRANQUILLITE -> List.of(TRANQUILLITE);
      case EAU_ET_SECURITE -> List.of();
      case BATI -> List.of(PARTIES_COMMUNES);
    };
  }

  /** A tag in a hall is the landlord's, a tag on a bench the ville's. */
  private static List<CharterNature> degradation(
      @Nullable SubNature subNature, @Nullable LandStatus ground) {
    return subNature == SubNature.TAG && Ground.isPrivate(ground)
        ? List.of(PARTIES_COMMUNES, MOBILIER_URBAIN)
        : List.of(MOBILIER_URBAIN);
  }

  /** Hedges, plots to mow and limits to clarify stand with the private ones in the charters. */
  private static CharterNature espacesVerts(
      @Nullable SubNature subNature, @Nullable LandStatus ground) {
    boolean atALimit =
        subNature == SubNature.HAIES
            || subNature == SubNature.PARCELLE_A_FAUCHER
            || ground == LandStatus.A_CLARIFIER;
    return Ground.isPrivate(ground) || (atALimit && !Ground.isPublic(ground))
        ? ESPACES_VERTS_PRIVES
        : ESPACES_VERTS_PUBLICS;
  }
}
