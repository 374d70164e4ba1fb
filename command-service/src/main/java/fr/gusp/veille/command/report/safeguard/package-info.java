/** Someone makes it safe « sans reconnaissance de responsabilité ». */
@NullMarked
package fr.gusp.veille.command.report.safeguard;

import org.jspecify.annotations.NullMarked;
