/** Ten working days after « traité » with nobody saying otherwise, a report is closed. */
@NullMarked
package fr.gusp.veille.command.report.uncontested;

import org.jspecify.annotations.NullMarked;
