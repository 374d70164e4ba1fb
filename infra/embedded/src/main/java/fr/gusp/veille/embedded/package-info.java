/**
 * The servers that the product brings along: PostgreSQL, a Kafka broker and a Mongo-protocol one.
 */
@NullMarked
package fr.gusp.veille.embedded;

import org.jspecify.annotations.NullMarked;
