package fr.gusp.veille.command.mail;

import fr.gusp.veille.command.publication.ReferenceInForce;
import fr.gusp.veille.command.report.Dossier;
import fr.gusp.veille.contract.id.OrganisationId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * What stands for each variable. No free text, no name, no photo: a mail leaves the house, so it
 * says what and where and leads to the rest.
 */
@Component
@EnableConfigurationProperties(MailSettings.class)
class MailWords {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'à' H 'h' mm", Locale.FRENCH)
          .withZone(ZoneId.of("Europe/Paris"));

  private final ReferenceInForce reference;
  private final MailSettings settings;

  MailWords(ReferenceInForce reference, MailSettings settings) {
    this.reference = reference;
    this.settings = settings;
  }

  Map<String, String> about(Dossier dossier, OrganisationId holder, @Nullable Instant target) {
    String quartier = reference.nameOf(dossier.quartier());
    String secteur = reference.nameOf(dossier.quartier(), dossier.matter().secteur());
    Map<String, String> values = new LinkedHashMap<>();
    values.put("numero", dossier.number().value());
    values.put("nature", dossier.matter().nature().label());
    values.put("quartier", quartier);
    values.put("lieu", secteur == null ? quartier : secteur + ", " + quartier);
    values.put("organisation", reference.nameOf(holder));
    values.put("objectif", target == null ? "aucun objectif fixé" : MOMENT.format(target));
    values.put("lien", link(dossier));
    return values;
  }

  /** What the right circle may read is not told by mail (DOMAIN §4, tranquillité). */
  MailText numberAndLinkOnly(Dossier dossier) {
    return new MailText(
        "Dossier " + dossier.number(),
        "Le dossier %s vous attend :\n%s\n\nGUSP veille"
            .formatted(dossier.number(), link(dossier)));
  }

  String queue(OrganisationId organisation) {
    return settings.publicUrl() + "/file/" + organisation;
  }

  private String link(Dossier dossier) {
    return settings.publicUrl() + "/signalements/" + dossier.report();
  }
}
