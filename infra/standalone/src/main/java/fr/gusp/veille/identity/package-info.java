/** The identity provider that standalone brings along: who signs in, and what their tokens say. */
@NullMarked
package fr.gusp.veille.identity;

import org.jspecify.annotations.NullMarked;
