package fr.gusp.veille.gateway.desk.seance;

import java.util.List;

/** A page of meetings. */
public record SessionRows(List<Session> items, int page, int pages, long total) {}
