package fr.gusp.veille.gateway.desk.asset;

import java.util.List;

/** A page of équipements. */
public record AssetRows(List<AssetRow> items, int page, int pages, long total) {}
