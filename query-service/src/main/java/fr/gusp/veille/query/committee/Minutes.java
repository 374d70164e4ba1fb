package fr.gusp.veille.query.committee;

import fr.gusp.veille.contract.id.CommitteeSessionId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.query.sealed.Opener;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is needed to read out a session: its own and the earlier decisions, and their texts. */
record Minutes(
    Session session,
    List<Decision> previous,
    Map<CommitteeSessionId, YearMonth> months,
    Set<ReportId> readable,
    Map<UUID, Opener> texts,
    LocalDate today) {

  /** Whose texts are read out. */
  static Set<UUID> owners(Session session, List<Decision> previous) {
    return Stream.concat(
            Stream.of(session.planned().session()),
            previous.stream().map(each -> each.recorded().session()))
        .map(CommitteeSessionId::value)
        .collect(Collectors.toSet());
  }

  /** Which month each of them looks at. */
  static Map<CommitteeSessionId, YearMonth> months(Session session, List<Session> quartier) {
    Map<CommitteeSessionId, YearMonth> months = new HashMap<>();
    quartier.forEach(each -> months.put(each.planned().session(), each.planned().month()));
    months.put(session.planned().session(), session.planned().month());
    return months;
  }

  Opener texts(CommitteeSessionId of) {
    return Objects.requireNonNull(texts.get(of.value()));
  }
}
