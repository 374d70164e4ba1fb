/** Someone files a report. */
@NullMarked
package fr.gusp.veille.command.report.file;

import org.jspecify.annotations.NullMarked;
