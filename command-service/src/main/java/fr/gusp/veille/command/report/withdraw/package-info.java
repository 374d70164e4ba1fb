/** Its reporter takes a report back. */
@NullMarked
package fr.gusp.veille.command.report.withdraw;

import org.jspecify.annotations.NullMarked;
