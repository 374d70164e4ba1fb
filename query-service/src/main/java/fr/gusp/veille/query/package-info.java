/**
 * The side that answers: reads every fact from Kafka, keeps what screens need, decides who may see
 * it.
 */
@NullMarked
package fr.gusp.veille.query;

import org.jspecify.annotations.NullMarked;
