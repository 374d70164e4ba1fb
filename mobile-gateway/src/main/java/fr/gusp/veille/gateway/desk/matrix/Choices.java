package fr.gusp.veille.gateway.desk.matrix;

import fr.gusp.veille.contract.matrix.CharterNature;
import fr.gusp.veille.contract.matrix.Phase;
import fr.gusp.veille.contract.matrix.TargetUnit;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.SubNature;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a row may name: the closed lists, and what the EPCI has. */
public record Choices(Territory territory, List<Organisation> organisations) {

  /** An EPCI with what lies in it. */
  public record Territory(String epci, String name, List<Commune> communes) {

    public Stream<Quartier> quartiers() {
      return communes.stream().flatMap(commune -> commune.quartiers().stream());
    }
  }

  /** A commune of it. */
  public record Commune(String id, String name, List<Quartier> quartiers) {}

  /** A quartier of it. */
  public record Quartier(String id, String name, List<Secteur> secteurs) {}

  /** A secteur with its known places. */
  public record Secteur(String id, String name, List<Place> places) {}

  /** A place by its name. */
  public record Place(String name) {}

  /** An organisation with its guichets. */
  public record Organisation(String id, String name, @Nullable List<Desk> desks) {

    public List<Desk> guichets() {
      return desks == null ? List.of() : desks;
    }
  }

  /** A guichet. */
  public record Desk(String id, String name) {}

  public List<Quartier> quartiers() {
    return territory.quartiers().toList();
  }

  /** The names of all places, each once. */
  public List<String> places() {
    return territory
        .quartiers()
        .flatMap(quartier -> quartier.secteurs().stream())
        .flatMap(secteur -> secteur.places().stream())
        .map(Place::name)
        .distinct()
        .sorted()
        .toList();
  }

  public List<CharterNature> natures() {
    return Stream.of(CharterNature.values())
        .sorted(Comparator.comparing(CharterNature::label))
        .toList();
  }

  public List<Nature> ownNatures() {
    return List.of(Nature.values());
  }

  public List<SubNature> subNatures(Nature nature) {
    return Stream.of(SubNature.values()).filter(each -> each.nature() == nature).toList();
  }

  public List<LandStatus> grounds() {
    return List.of(LandStatus.values());
  }

  public List<Phase> phases() {
    return List.of(Phase.values());
  }

  public List<TargetUnit> units() {
    return List.of(TargetUnit.values());
  }
}
