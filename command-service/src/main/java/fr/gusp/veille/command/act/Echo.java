package fr.gusp.veille.command.act;

import fr.gusp.veille.contract.wire.VeilleEvent;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * What an act on one thing makes happen to another of its kind, in the same transaction: the other
 * decides on its own state, and if one of its rules refuses, nothing at all is stored.
 */
public record Echo<S, E extends VeilleEvent>(UUID subject, Function<S, List<E>> decide) {}
