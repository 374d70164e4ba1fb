package fr.gusp.veille.command.deskwork.text;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.nature.Nature;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text an organisation often writes with an act.
 *
 * @param act the act's word in its address
 * @param nature only for reports of this nature; null for all
 * @param text with variables such as {@code {numero}}
 */
record StandardText(
    UUID id,
    OrganisationId organisation,
    String act,
    @Nullable Nature nature,
    String name,
    String text) {}
