package fr.gusp.veille.contract.report;

import org.jspecify.annotations.Nullable;

/** A point on the ground, WGS 84 degrees; accuracy in metres, null where a hand placed it. */
public record Position(double lat, double lon, @Nullable Double accuracy, PositionSource source) {}
