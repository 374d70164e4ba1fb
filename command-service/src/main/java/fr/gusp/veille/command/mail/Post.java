package fr.gusp.veille.command.mail;

import fr.gusp.veille.command.desk.DeskSetting;
import fr.gusp.veille.command.desk.DeskSettings;
import fr.gusp.veille.command.desk.MailAddress;
import fr.gusp.veille.command.idempotence.RowBeside;
import fr.gusp.veille.command.publication.ReferenceInForce;
import fr.gusp.veille.command.report.Dossier;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a mail for whoever wants it: a row, to be stored with what it tells of. */
@Component
public class Post {

  private final DeskSettings desks;
  private final Deputies deputies;
  private final MailTemplates templates;
  private final ReferenceInForce reference;
  private final MailWords words;
  private final Supplier<UUID> ids;
  private final Clock clock;

  Post(
      DeskSettings desks,
      Deputies deputies,
      MailTemplates templates,
      ReferenceInForce reference,
      MailWords words,
      Supplier<UUID> ids,
      Clock clock) {
    this.desks = desks;
    this.deputies = deputies;
    this.templates = templates;
    this.reference = reference;
    this.words = words;
    this.ids = ids;
    this.clock = clock;
  }

  /** Whether the guichet of an organisation wants any mail at all. */
  public boolean writesTo(OrganisationId organisation) {
    DeskSetting desk = desks.find(organisation);
    return desk.mail() != null && (desk.byMail() || desk.digest());
  }

  /**
   * A mail about a report; none where the guichet wants none.
   *
   * @param target the objectif it speaks of, if any
   */
  public List<RowBeside> about(
      FiledReport report, MailKind kind, OrganisationId to, @Nullable Instant target) {
    if (!writesTo(to)) {
      return List.of();
    }
    Dossier dossier = report.dossier();
    EpciId epci = reference.epciOf(dossier.quartier());
    OrganisationId holder = report.holder() == null ? to : report.holder();
    MailText text =
        dossier.matter().nature().restricted()
            ? words.numberAndLinkOnly(dossier)
            : templates.of(epci, kind).with(words.about(dossier, holder, target));
    DeskSetting desk = desks.find(to);
    return List.of(
        new Mail(
                ids.get(),
                kind,
                epci,
                to,
                desk.byMail() ? address(desk, epci) : null,
                text,
                dossier.report(),
                dossier.number(),
                clock.instant(),
                desk.digest())
            .row());
  }

  /** Who takes over for a coordination that is away reads its mails. */
  @Nullable MailAddress address(DeskSetting desk, EpciId epci) {
    return reference.coordinationOf(epci).equals(desk.organisation())
        ? deputies.during(epci, clock.instant()).orElse(desk.mail())
        : desk.mail();
  }
}
