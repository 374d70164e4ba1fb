/** Tokens for tests that run without the product's own identity provider. */
@NullMarked
package fr.gusp.veille.journeys.identity;

import org.jspecify.annotations.NullMarked;
