package fr.gusp.veille.gateway.desk;

import org.jspecify.annotations.Nullable;

/**
 * A text that is often written with an act.
 *
 * @param nature only for reports of this nature; null for all
 */
public record StandardText(
    String id, String act, @Nullable String nature, String name, String text) {}
