/** An objectif de délai passes: a fact of its own, charged to who held the report then. */
@NullMarked
package fr.gusp.veille.command.report.passed;

import org.jspecify.annotations.NullMarked;
