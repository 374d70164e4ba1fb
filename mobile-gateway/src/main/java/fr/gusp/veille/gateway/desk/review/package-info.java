/** The month's review of a quartier, each figure with the list it counts, on paper or on a wall. */
@NullMarked
package fr.gusp.veille.gateway.desk.review;

import org.jspecify.annotations.NullMarked;
