/** Breaks the rule on purpose: one half of a cycle. */
@NullMarked
package fr.gusp.veille.query.architecture.wrong.cycle.a;

import org.jspecify.annotations.NullMarked;
