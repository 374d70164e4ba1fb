package fr.gusp.veille.contract.nature;

import com.fasterxml.jackson.annotation.JsonValue;

/** A sub-nature (DOMAIN §5); each belongs to exactly one nature. */
public enum SubNature implements Coded {
  ENCOMBRANTS(Nature.DEPOT_SAUVAGE, "encombrants", "Encombrants"),
  GRAVATS(Nature.DEPOT_SAUVAGE, "gravats", "Gravats, matériaux de chantier"),
  VEGETAUX(Nature.DEPOT_SAUVAGE, "vegetaux", "Végétaux"),
  DECHETS_MENAGERS(Nature.DEPOT_SAUVAGE, "dechets-menagers", "Déchets ménagers"),
  PIED_DE_BORNE(Nature.DEPOT_SAUVAGE, "pied-de-borne", "Pied de borne"),
  PNEUS_PIECES_AUTO(Nature.DEPOT_SAUVAGE, "pneus-pieces-auto", "Pneus et pièces auto"),
  DECHETS_DANGEREUX(Nature.DEPOT_SAUVAGE, "dechets-dangereux", "Déchets dangereux"),
  BAV_PLEINE(Nature.DECHETS_ET_COLLECTE, "bav-pleine", "Borne pleine"),
  BAV_HORS_SERVICE(Nature.DECHETS_ET_COLLECTE, "bav-hors-service", "Borne hors service"),
  BACS(Nature.DECHETS_ET_COLLECTE, "bacs", "Bacs"),
  ERREURS_DE_TRI(Nature.DECHETS_ET_COLLECTE, "erreurs-de-tri", "Erreurs de tri"),
  PROPRETE_VOIRIE(Nature.NUISANCE_DE_CHANTIER, "proprete-voirie", "Propreté, voirie souillée"),
  BRUIT_HORAIRES(Nature.NUISANCE_DE_CHANTIER, "bruit-horaires", "Bruit ou horaires"),
  PERIMETRE_DE_SECURITE(
      Nature.NUISANCE_DE_CHANTIER, "perimetre-de-securite", "Périmètre de sécurité"),
  CIRCULATION(Nature.NUISANCE_DE_CHANTIER, "circulation", "Circulation, déviation, signalisation"),
  ACCES(Nature.NUISANCE_DE_CHANTIER, "acces", "Accès ou cheminement"),
  BASE_VIE_BENNES(Nature.NUISANCE_DE_CHANTIER, "base-vie-bennes", "Base vie, bennes"),
  DEGRADATION_DU_CHANTIER(
      Nature.NUISANCE_DE_CHANTIER, "degradation-du-chantier", "Dégradation du chantier"),
  ANARCHIQUE(Nature.STATIONNEMENT, "anarchique", "Anarchique, sur trottoir"),
  SORTIE_D_ECOLE(Nature.STATIONNEMENT, "sortie-d-ecole", "Sortie d’école"),
  VEHICULE_VENTOUSE(Nature.STATIONNEMENT, "vehicule-ventouse", "Véhicule ventouse"),
  EPAVE(Nature.STATIONNEMENT, "epave", "Épave"),
  PLACE_PRIVATIVE(Nature.STATIONNEMENT, "place-privative", "Place privative"),
  PLACE_PMR(Nature.STATIONNEMENT, "place-pmr", "Place PMR"),
  MOBILIER_URBAIN(Nature.DEGRADATION, "mobilier-urbain", "Mobilier urbain"),
  ECLAIRAGE(Nature.DEGRADATION, "eclairage", "Éclairage"),
  TAG(Nature.DEGRADATION, "tag", "Tag, graffiti"),
  RESEAUX(Nature.DEGRADATION, "reseaux", "Réseaux"),
  JEUX(Nature.DEGRADATION, "jeux", "Jeux"),
  INCENDIE(Nature.DEGRADATION, "incendie", "Incendie"),
  HAIES(Nature.ESPACES_VERTS, "haies", "Haies en limite"),
  PARCELLE_A_FAUCHER(Nature.ESPACES_VERTS, "parcelle-a-faucher", "Parcelle vacante à faucher"),
  ARBRE(Nature.ESPACES_VERTS, "arbre", "Arbre"),
  ENTRETIEN_COURANT(Nature.ESPACES_VERTS, "entretien-courant", "Entretien courant"),
  CHAUSSEE(Nature.VOIRIE_ET_RESEAUX, "chaussee", "Chaussée"),
  TROTTOIR(Nature.VOIRIE_ET_RESEAUX, "trottoir", "Trottoir"),
  SIGNALETIQUE(Nature.VOIRIE_ET_RESEAUX, "signaletique", "Signalétique"),
  ASSAINISSEMENT(Nature.VOIRIE_ET_RESEAUX, "assainissement", "Assainissement"),
  VIABILITE_HIVERNALE(Nature.VOIRIE_ET_RESEAUX, "viabilite-hivernale", "Viabilité hivernale"),
  RATS(Nature.NUISIBLES, "rats", "Rats"),
  INSECTES(Nature.NUISIBLES, "insectes", "Insectes"),
  OCCUPATION_SUSPECTEE(Nature.LOGEMENT_VACANT, "occupation-suspectee", "Occupation suspectée"),
  PORTE_A_SECURISER(Nature.LOGEMENT_VACANT, "porte-a-securiser", "Porte à sécuriser"),
  CORBEILLE(Nature.PROPRETE_COURANTE, "corbeille", "Corbeille"),
  DEJECTIONS(Nature.PROPRETE_COURANTE, "dejections", "Déjections"),
  VERRE(Nature.PROPRETE_COURANTE, "verre", "Verre"),
  AFFICHAGE_SAUVAGE(Nature.PROPRETE_COURANTE, "affichage-sauvage", "Affichage sauvage"),
  DESHERBAGE(Nature.PROPRETE_COURANTE, "desherbage", "Désherbage de trottoir"),
  MECANIQUE_SAUVAGE(Nature.USAGES, "mecanique-sauvage", "Mécanique sauvage"),
  BRULAGE(Nature.USAGES, "brulage", "Brûlage"),
  PROTOXYDE(Nature.USAGES, "protoxyde", "Bouteilles de protoxyde"),
  ANIMAUX(Nature.USAGES, "animaux", "Animaux"),
  AVALOIR(Nature.EAU_ET_SECURITE, "avaloir", "Avaloir"),
  FUITE(Nature.EAU_ET_SECURITE, "fuite", "Fuite"),
  BOUCHE_D_INCENDIE(Nature.EAU_ET_SECURITE, "bouche-d-incendie", "Bouche d’incendie"),
  VITESSE(Nature.EAU_ET_SECURITE, "vitesse", "Vitesse, sécurité routière"),
  ARRET_DE_BUS(Nature.EAU_ET_SECURITE, "arret-de-bus", "Arrêt de bus"),
  PARTIES_COMMUNES(Nature.BATI, "parties-communes", "Parties communes"),
  LOCAL_OM(Nature.BATI, "local-om", "Local ordures ménagères, encombrants"),
  HALL(Nature.BATI, "hall", "Hall"),
  RODEO(Nature.TRANQUILLITE, "rodeo", "Rodéo"),
  RASSEMBLEMENT(Nature.TRANQUILLITE, "rassemblement", "Rassemblement"),
  INCIVILITE(Nature.TRANQUILLITE, "incivilite", "Incivilité"),
  BRUIT(Nature.TRANQUILLITE, "bruit", "Bruit");

  private final Nature nature;
  private final String code;
  private final String label;

  SubNature(Nature nature, String code, String label) {
    this.nature = nature;
    this.code = code;
    this.label = label;
  }

  public Nature nature() {
    return nature;
  }

  @JsonValue
  @Override
  public String code() {
    return code;
  }

  @Override
  public String label() {
    return label;
  }
}
