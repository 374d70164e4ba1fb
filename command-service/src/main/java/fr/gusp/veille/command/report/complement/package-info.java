/** Someone who knows of a report adds words or photos. */
@NullMarked
package fr.gusp.veille.command.report.complement;

import org.jspecify.annotations.NullMarked;
