/** The figures of the pack are frozen. */
@NullMarked
package fr.gusp.veille.command.committee.freeze;

import org.jspecify.annotations.NullMarked;
