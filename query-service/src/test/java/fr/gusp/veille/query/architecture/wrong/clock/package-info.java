/** Breaks the rule on purpose: asks the wall clock. */
@NullMarked
package fr.gusp.veille.query.architecture.wrong.clock;

import org.jspecify.annotations.NullMarked;
