/** Someone went to see: it is settled. */
@NullMarked
package fr.gusp.veille.command.report.verify;

import org.jspecify.annotations.NullMarked;
