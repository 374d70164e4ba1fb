package fr.gusp.veille.query.beside;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.nature.LandStatus;
import org.jspecify.annotations.Nullable;

/** Domanialité qualifiée: who owns the ground, and who looks after it where that was said. */
public record Ground(Since since, LandStatus status, @Nullable OrganisationId manager) {}
