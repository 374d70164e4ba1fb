package fr.gusp.veille.bench;

import fr.gusp.veille.command.reference.ShippedReference;
import fr.gusp.veille.contract.catalogue.EventCatalogue;
import fr.gusp.veille.contract.catalogue.EventReader;
import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MatrixRowId;
import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.ReportNumber;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.report.MatrixDecision;
import fr.gusp.veille.contract.report.Origin;
import fr.gusp.veille.contract.report.ReportAccepted;
import fr.gusp.veille.contract.report.ReportCompleted;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.report.ReportReferred;
import fr.gusp.veille.contract.report.ReportVerified;
import fr.gusp.veille.contract.report.Spot;
import fr.gusp.veille.contract.wire.EventHeaders;
import fr.gusp.veille.contract.wire.VeilleEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * A long history on the topic: the reference data, then reports of five events each, 60 a month and
 * quartier.
 */
final class History {

  private static final Instant BEGIN = Instant.parse("2021-01-04T08:00:00Z");
  private static final int MINUTES_BETWEEN = 12;
  private static final QuartierId LENS = new QuartierId("lens-cite-12-14");
  private static final OrganisationId OWNER = new OrganisationId("maisons-et-cites");
  private static final MemberId GARDIEN = new MemberId(new UUID(1, 1));

  private final KafkaProducer<String, byte[]> kafka;
  private long position;

  History(String servers) {
    kafka =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", servers, "acks", "all", "max.request.size", 5_000_000),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** Writes it; how many events it is. */
  long write(int reports) {
    ShippedReference shipped = ShippedReference.load();
    Stream.of(
            shipped.territories().stream(),
            Stream.of(shipped.organisations()),
            shipped.matrices().stream())
        .flatMap(each -> each)
        .forEach(event -> send((VeilleEvent) event, 0, BEGIN));
    IntStream.range(0, reports).forEach(this::report);
    kafka.close();
    return position;
  }

  private void report(int n) {
    Instant at = BEGIN.plusSeconds(60L * MINUTES_BETWEEN * n);
    List<VeilleEvent> life = life(n, at);
    for (int sequence = 0; sequence < life.size(); sequence++) {
      send(life.get(sequence), sequence, at.plusSeconds(3600L * sequence));
    }
  }

  private static List<VeilleEvent> life(int n, Instant at) {
    ReportId report = new ReportId(new UUID(7, n));
    ReferralId referral = new ReferralId(new UUID(8, n));
    return List.of(
        filed(report, n, at),
        new ReportReferred(
            report,
            referral,
            OWNER,
            new DeskId("accueil"),
            List.of(),
            new MatrixDecision(new EpciId("call"), 1, new MatrixRowId("lens-depots-sauvages-2")),
            null,
            null,
            null),
        new ReportAccepted(report, referral),
        new ReportCompleted(report, referral, null, List.of(), null, null, null, null),
        new ReportVerified(report, List.of()));
  }

  private static ReportFiled filed(ReportId report, int n, Instant at) {
    return new ReportFiled(
        report,
        new ReportNumber("LENS-2026-%05d".formatted(n + 1)),
        Nature.DEPOT_SAUVAGE,
        null,
        new Spot(LENS, null, "rue Cook", null, null),
        LandStatus.BAILLEUR,
        Severity.COURANTE,
        null,
        at.atOffset(ZoneOffset.UTC),
        List.of(),
        false,
        Origin.AGENT,
        GARDIEN,
        OWNER,
        null,
        null,
        null);
  }

  private void send(VeilleEvent event, long sequence, Instant at) {
    position++;
    var message =
        new ProducerRecord<String, byte[]>(
            EventHeaders.TOPIC, event.stream(), EventReader.write(event));
    header(message, EventHeaders.ID, new UUID(9, position).toString());
    header(message, EventHeaders.TYPE, EventCatalogue.nameOf(event.getClass()));
    header(message, EventHeaders.TIME, at.toString());
    header(message, EventHeaders.SUBJECT, event.stream());
    header(message, EventHeaders.SEQUENCE, Long.toString(sequence));
    header(message, EventHeaders.POSITION, Long.toString(position));
    header(message, EventHeaders.ACTOR, GARDIEN.toString());
    header(message, EventHeaders.ACTOR_ORGANISATION, OWNER.value());
    kafka.send(message);
  }

  private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
    message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
