/**
 * The nouns of the tests: a quartier with its organisations, reports in it, and the service running
 * on real parts.
 */
@NullMarked
package fr.gusp.veille.query.world;

import org.jspecify.annotations.NullMarked;
