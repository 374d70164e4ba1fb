/** A matter goes through a procedure with milestones. */
@NullMarked
package fr.gusp.veille.command.report.procedure;

import org.jspecify.annotations.NullMarked;
