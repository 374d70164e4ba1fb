/** Someone went to see: it is still there. */
@NullMarked
package fr.gusp.veille.command.report.persists;

import org.jspecify.annotations.NullMarked;
