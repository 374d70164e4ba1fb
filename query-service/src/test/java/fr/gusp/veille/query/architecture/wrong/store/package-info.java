/** Breaks the rule on purpose: looks into the command side's database. */
@NullMarked
package fr.gusp.veille.query.architecture.wrong.store;

import org.jspecify.annotations.NullMarked;
