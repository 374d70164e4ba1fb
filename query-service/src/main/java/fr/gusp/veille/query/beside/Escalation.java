package fr.gusp.veille.query.beside;

import fr.gusp.veille.contract.committee.CommitteeKind;
import fr.gusp.veille.contract.wire.SealedText;
import org.jspecify.annotations.Nullable;

/** Saisine: the point went up to a comité. */
public record Escalation(Since since, CommitteeKind committee, @Nullable SealedText comment) {}
