/** Other organisations are asked for their part, beside the holder. */
@NullMarked
package fr.gusp.veille.command.report.split;

import org.jspecify.annotations.NullMarked;
