package fr.gusp.veille.command.reference;

import fr.gusp.veille.command.territory.Spelling;
import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.organisation.Desk;
import fr.gusp.veille.contract.organisation.Organisation;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds organisations by what the charters call them. */
record Directory(List<Organisation> organisations) {

  /** The ville that a quartier belongs to. */
  OrganisationId villeOf(QuartierId quartier) {
    return first(each -> each.family().equals("commune") && each.quartiers().contains(quartier))
        .orElseThrow(() -> new IllegalStateException("no ville for " + quartier));
  }

  /** By its name or its short name. */
  Optional<OrganisationId> named(String name) {
    String spelling = Spelling.fold(name);
    return first(
        each ->
            Stream.of(each.name(), Optional.ofNullable(each.shortName()).orElse(each.name()))
                .anyMatch(known -> Spelling.fold(known).equals(spelling)));
  }

  boolean worksIn(OrganisationId organisation, QuartierId quartier) {
    return entry(organisation).quartiers().contains(quartier);
  }

  /** The desk whose name the charter writes, otherwise the front desk. */
  DeskId desk(OrganisationId organisation, String words) {
    List<Desk> desks = entry(organisation).desks();
    String spelling = Spelling.fold(words);
    return desks.stream()
        .filter(desk -> spelling.contains(Spelling.fold(desk.name())))
        .findFirst()
        .orElse(desks.get(0))
        .id();
  }

  private Organisation entry(OrganisationId id) {
    return organisations.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("unknown organisation " + id));
  }

  private Optional<OrganisationId> first(Predicate<Organisation> wanted) {
    return organisations.stream().filter(wanted).findFirst().map(Organisation::id);
  }
}
