/** Where deliveries come from: the Kafka topic, its position, the retries. */
@NullMarked
package fr.gusp.veille.query.listen;

import org.jspecify.annotations.NullMarked;
