package fr.gusp.veille.gateway.desk.worksite;

import java.util.List;

/** A page of chantiers. */
public record WorksiteRows(List<Worksite> items, int page, int pages, long total) {}
