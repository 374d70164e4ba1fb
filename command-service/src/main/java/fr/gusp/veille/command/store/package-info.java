/** The event store: Axon over PostgreSQL, under names that are ours. */
@NullMarked
package fr.gusp.veille.command.store;

import org.jspecify.annotations.NullMarked;
