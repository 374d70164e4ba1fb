package fr.gusp.veille.query.figures;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What each figure means, in one sentence for a screen. */
public final class Sentences {

  private static final Map<Figure, String> ALL = new EnumMap<>(Figure.class);

  static {
    ALL.put(
        Figure.DEPOSES,
        "Dossiers reçus par la plateforme dans le mois, quelle que soit leur origine ; sans les"
            + " doublons, les hors champ et les retirés, qui ont leur ligne.");
    ALL.put(
        Figure.DEPOSES_AGENT, "Parmi les déposés, ceux d’un agent sur le terrain ou à un guichet.");
    ALL.put(Figure.DEPOSES_TOUR, "Parmi les déposés, ceux d’un tour de quartier.");
    ALL.put(Figure.DEPOSES_HABITANT, "Parmi les déposés, ceux d’un habitant.");
    ALL.put(
        Figure.TRAITES_SUR_PLACE,
        "Parmi les déposés, ceux que celui qui les a vus a traités lui-même, d’un seul geste.");
    ALL.put(
        Figure.ORIENTATIONS,
        "Demandes faites à une organisation dans le mois ; un dossier réorienté compte deux fois.");
    ALL.put(
        Figure.TRAITES,
        "Dossiers déclarés traités dans le mois et que personne n’a trouvés persistants depuis ;"
            + " les traités sur place sont à part.");
    ALL.put(
        Figure.VERIFIES,
        "Dossiers vus réglés sur place dans le mois, par photo ou par visite ; les traités sur"
            + " place sont à part.");
    ALL.put(
        Figure.OUVERTS,
        "Dossiers sans réponse sur le terrain au jour J ; les « traités, à vérifier » et les «"
            + " relayés » sont à part.");
    ALL.put(Figure.A_ORIENTER, "Parmi les ouverts, ceux que la coordination doit orienter.");
    ALL.put(
        Figure.SANS_REPONSE,
        "Parmi les ouverts, ceux dont l’organisation n’a encore ni accepté ni renvoyé la demande.");
    ALL.put(Figure.PRIS_EN_CHARGE, "Parmi les ouverts, ceux dont une organisation s’occupe.");
    ALL.put(
        Figure.TRAITES_NON_VERIFIES,
        "Dossiers déclarés traités que personne n’a encore vus réglés au jour J, quel que soit leur"
            + " mois.");
    ALL.put(
        Figure.EN_RETARD,
        "Dossiers ouverts, et non en attente, dont un objectif de délai est dépassé au jour J, au"
            + " compte de qui les détenait à ce moment-là.");
    ALL.put(
        Figure.DELAI_REPONSE,
        "De la demande à la prise en charge ou au renvoi, pour les réponses du mois ; médiane.");
    ALL.put(
        Figure.DELAI_ORGANISATION,
        "De la dernière demande à « traité », moins les attentes, pour les traités du mois ;"
            + " médiane.");
    ALL.put(
        Figure.DELAI_USAGER,
        "Du constat à « traité », en jours de calendrier, attentes comprises, pour les traités du"
            + " mois ; médiane.");
    ALL.put(
        Figure.TENUE_REPONSE,
        "Pour les dossiers déposés dans le mois : part des demandes répondues dans l’objectif,"
            + " parmi celles dont l’objectif est échu au jour J.");
    ALL.put(
        Figure.TENUE_TRAITEMENT,
        "Pour les dossiers déposés dans le mois : part des demandes traitées dans l’objectif, parmi"
            + " celles dont l’objectif est échu au jour J, même réorientées depuis.");
    ALL.put(
        Figure.RENVOIS,
        "Demandes renvoyées dans le mois pour domanialité ou compétence, et elles seules.");
    ALL.put(
        Figure.A_CLARIFIER,
        "Dossiers renvoyés au moins deux fois pour domanialité ou compétence, que personne n’a pris"
            + " en charge au jour J.");
    ALL.put(
        Figure.REOUVERTURES,
        "Dossiers rouverts dans le mois, quinze jours au plus après « traité » ou « clos ».");
    ALL.put(
        Figure.POINTS_NOIRS,
        "Lieux où trois dossiers au moins d’une même nature sont venus à moins de 30 m, des jours"
            + " différents, dans les 90 jours avant le jour J.");
    ALL.put(Figure.VOLUME, "Somme des volumes déclarés avec les traités du mois.");
    ALL.put(
        Figure.COUT,
        "Somme des coûts TTC déclarés avec les traités du mois, au compte de l’organisation qui a"
            + " traité.");
    ALL.put(
        Figure.CONFIRMATIONS, "Fois où un autre agent a dit dans le mois avoir vu la même chose.");
    ALL.put(
        Figure.DOUBLONS,
        "Dossiers reçus dans le mois qui sont, au jour J, le doublon d’un autre : non comptés parmi"
            + " les déposés.");
    ALL.put(
        Figure.HORS_CHAMP,
        "Dossiers reçus dans le mois et classés hors champ au jour J : non comptés parmi les"
            + " déposés.");
    ALL.put(
        Figure.RETIRES,
        "Dossiers reçus dans le mois et retirés par qui les a déposés : non comptés parmi les"
            + " déposés.");
    ALL.put(
        Figure.CLOS_SANS_CONTESTATION,
        "Dossiers clos dans le mois, dix jours ouvrés après « traité », sans que personne dise le"
            + " contraire.");
    ALL.put(
        Figure.CLOS_COORDINATION, "Dossiers clos dans le mois par la coordination, avec un motif.");
    ALL.put(Figure.SANS_SUITE, "Dossiers classés sans suite dans le mois, avec un motif.");
    ALL.put(Figure.PLANIFIES, "Parmi les ouverts, ceux dont le jour d’intervention est fixé.");
    ALL.put(
        Figure.EN_ATTENTE,
        "Parmi les ouverts, à quelque étape que ce soit, ceux qui attendent quelque chose de nommé"
            + " : aucun objectif ne court.");
    ALL.put(
        Figure.RELAYES,
        "Dossiers confiés, au jour J, au dispositif dont ils relèvent (CLSPD, police…), quel que"
            + " soit leur mois.");
    ALL.put(
        Figure.RENVOIS_FONDES,
        "Parmi les renvois, ceux après lesquels une autre organisation a pris en charge.");
    ALL.put(
        Figure.RENVOIS_NON_FONDES,
        "Parmi les renvois, ceux après lesquels la même organisation a pris en charge.");
    ALL.put(
        Figure.RECURRENCES,
        "Dossiers rouverts dans le mois plus de quinze jours après « traité » ou « clos », ou"
            + " déposés de nouveau et liés comme suite.");
  }

  private Sentences() {}

  public static String of(Figure figure) {
    return Objects.requireNonNull(ALL.get(figure));
  }
}
