/** Nouns of the domain that give events, for the tests of both sides. */
@NullMarked
package fr.gusp.veille.contract.samples;

import org.jspecify.annotations.NullMarked;
