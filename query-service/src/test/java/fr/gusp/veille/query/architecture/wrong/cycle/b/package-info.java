/** Breaks the rule on purpose: the other half. */
@NullMarked
package fr.gusp.veille.query.architecture.wrong.cycle.b;

import org.jspecify.annotations.NullMarked;
