package fr.gusp.veille.contract.territory;

/** A corner of an outline, WGS 84 degrees. */
public record Point(double lat, double lon) {}
