package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.command.asset.register.RegisterAsset;
import fr.gusp.veille.contract.asset.AssetKey;
import fr.gusp.veille.contract.asset.AssetKind;
import fr.gusp.veille.contract.asset.AssetRegistered;
import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.id.CommandId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.nature.SubNature;
import fr.gusp.veille.contract.report.Position;
import fr.gusp.veille.contract.report.PositionSource;
import fr.gusp.veille.contract.territory.Place;
import fr.gusp.veille.contract.territory.Point;
import fr.gusp.veille.contract.territory.Quartier;
import fr.gusp.veille.contract.territory.Secteur;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The équipements of every quartier, around the places that the charters name. Their numbers are
 * made up, and their names say that they are the demonstration's.
 */
final class Estate {

  static final String MARK = " (démonstration)";

  private static final Map<SubNature, AssetKind> STANDS_FOR =
      Map.of(
          SubNature.ECLAIRAGE, AssetKind.CANDELABRE,
          SubNature.PIED_DE_BORNE, AssetKind.BORNE,
          SubNature.BAV_PLEINE, AssetKind.BORNE,
          SubNature.BAV_HORS_SERVICE, AssetKind.BORNE,
          SubNature.AVALOIR, AssetKind.AVALOIR,
          SubNature.HALL, AssetKind.HALL,
          SubNature.JEUX, AssetKind.AIRE_DE_JEUX,
          SubNature.ARRET_DE_BUS, AssetKind.ARRET);
  private static final Map<AssetKind, String> PREFIX =
      Map.of(
          AssetKind.CANDELABRE, "EP",
          AssetKind.BORNE, "BAV",
          AssetKind.AVALOIR, "AV",
          AssetKind.HALL, "H",
          AssetKind.AIRE_DE_JEUX, "J",
          AssetKind.ARRET, "AB");
  private static final Pattern STREET =
      Pattern.compile("^(rue|avenue|boulevard|route|place|allée)\\b.*", Pattern.CASE_INSENSITIVE);
  private static final LocalTime EARLY = LocalTime.of(6, 0);
  private static final double METRES_IN_A_DEGREE = 111_195;

  private final long seed;
  private final World world;
  private final List<AssetRegistered> all = new ArrayList<>();
  private final Map<String, AssetId> byPlace = new HashMap<>();
  private final Map<EpciId, Map<AssetKind, Integer>> counted = new HashMap<>();

  Estate(long seed, World world, List<Situation> situations) {
    this.seed = seed;
    this.world = world;
    world.quartiers().forEach(quartier -> furnish(quartier, situations));
  }

  /** Registered early on the first morning, before anybody sees anything. */
  List<Scene> scenes(LocalDate first, Cast cast) {
    List<Scene> scenes = new ArrayList<>();
    Instant at = first.atTime(EARLY).atZone(Hours.PARIS).toInstant();
    for (AssetRegistered each : all) {
      at = at.plusSeconds(1);
      scenes.add(
          new Scene(
              at,
              cast.coordination(each.quartier()),
              new CommandId(Luck.id(seed, "équipement " + each.asset())),
              new RegisterAsset(each, true)));
    }
    return scenes;
  }

  /** What a situation is seen on, where it is seen on such a thing. */
  Optional<AssetId> under(Situation situation) {
    AssetKind kind = STANDS_FOR.get(situation.matter().subNature());
    return kind == null ? Optional.empty() : Optional.ofNullable(byPlace.get(key(situation, kind)));
  }

  private void furnish(Quartier quartier, List<Situation> situations) {
    for (Secteur secteur : quartier.secteurs()) {
      for (Place place : secteur.places()) {
        if (STREET.matcher(place.name()).matches()) {
          put(quartier, secteur, place, AssetKind.CANDELABRE);
          put(quartier, secteur, place, AssetKind.CANDELABRE);
          put(quartier, secteur, place, AssetKind.AVALOIR);
        }
        situations.stream()
            .filter(each -> each.quartier().equals(quartier.id()))
            .filter(each -> each.place().equals(place.name()))
            .map(each -> STANDS_FOR.get(each.matter().subNature()))
            .distinct()
            .forEach(kind -> putOnce(quartier, secteur, place, kind));
      }
    }
  }

  private void putOnce(Quartier quartier, Secteur secteur, Place place, @Nullable AssetKind kind) {
    if (kind != null && !byPlace.containsKey(key(quartier, place, kind))) {
      put(quartier, secteur, place, kind);
    }
  }

  private void put(Quartier quartier, Secteur secteur, Place place, AssetKind kind) {
    EpciId epci = world.reference().epciOf(quartier.id());
    int number =
        counted
            .computeIfAbsent(epci, id -> new EnumMap<>(AssetKind.class))
            .merge(kind, 1, Integer::sum);
    AssetKey key = new AssetKey(epci, kind, "%s-%03d".formatted(PREFIX.get(kind), number));
    all.add(
        new AssetRegistered(
            key.id(),
            epci,
            quartier.id(),
            kind,
            key.number(),
            kind.label() + ", " + place.name() + MARK,
            position(quartier, place, key),
            secteur.id(),
            place.name(),
            manager(quartier, kind)));
    byPlace.putIfAbsent(key(quartier, place, kind), key.id());
  }

  /** Some metres beside the place, where that is still in the quartier. */
  private @Nullable Point position(Quartier quartier, Place place, AssetKey key) {
    Luck luck = Luck.of(seed, key.toString());
    Point near =
        new Point(
            place.position().lat() + luck.between(-20, 20) / METRES_IN_A_DEGREE,
            place.position().lon() + luck.between(-20, 20) / METRES_IN_A_DEGREE);
    Position at = new Position(near.lat(), near.lon(), null, PositionSource.PATRIMOINE);
    return world.located(quartier.id(), at, place.name()) == null ? null : near;
  }

  private OrganisationId manager(Quartier quartier, AssetKind kind) {
    return switch (kind) {
      case BORNE -> world.reference().coordinationOf(quartier.id());
      case HALL -> quartier.bailleurs().get(0);
      default -> world.ville(quartier.id());
    };
  }

  private static String key(Quartier quartier, Place place, AssetKind kind) {
    return quartier.id() + "|" + place.name() + "|" + kind;
  }

  private static String key(Situation situation, AssetKind kind) {
    return situation.quartier() + "|" + situation.place() + "|" + kind;
  }
}
