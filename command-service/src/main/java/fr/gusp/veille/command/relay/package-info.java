/** Events to Kafka: in the order of the store, each at least once, none ever skipped. */
@NullMarked
package fr.gusp.veille.command.relay;

import org.jspecify.annotations.NullMarked;
