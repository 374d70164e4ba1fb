package fr.gusp.veille.gateway.desk;

import java.util.List;

/** A page of reports. */
public record Summaries(List<Summary> items, int page, int pages, long total) {}
