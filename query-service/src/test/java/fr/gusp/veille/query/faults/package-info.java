/** Servers stop, and come back: nothing is skipped. */
@NullMarked
package fr.gusp.veille.query.faults;

import org.jspecify.annotations.NullMarked;
