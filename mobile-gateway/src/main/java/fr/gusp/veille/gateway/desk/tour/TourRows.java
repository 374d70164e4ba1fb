package fr.gusp.veille.gateway.desk.tour;

import java.util.List;

/** A page of tours. */
public record TourRows(List<TourRow> items, int page, int pages, long total) {}
