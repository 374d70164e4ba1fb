package fr.gusp.veille.contract.tour;

import fr.gusp.veille.contract.id.CheckpointId;

/** A line of the checklist, as it stood when the tour was planned. */
public record Checkpoint(CheckpointId id, String theme, String label, boolean restricted) {}
