/** Someone says something about a report, to their own house or to all partners. */
@NullMarked
package fr.gusp.veille.command.report.comment;

import org.jspecify.annotations.NullMarked;
