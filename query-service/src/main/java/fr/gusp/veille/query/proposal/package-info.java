/** Rows that would have avoided renvois which turned out to be right. */
@NullMarked
package fr.gusp.veille.query.proposal;

import org.jspecify.annotations.NullMarked;
