package fr.gusp.veille.contract.territory;

import fr.gusp.veille.contract.nature.LandStatus;
import org.jspecify.annotations.Nullable;

/**
 * A place people name, and roughly where it is; {@code landStatus} where the kind of place tells
 * it.
 */
public record Place(String name, String kind, Point position, @Nullable LandStatus landStatus) {}
