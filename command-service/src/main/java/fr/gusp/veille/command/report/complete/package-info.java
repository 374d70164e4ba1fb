/** The organisation says it is done. */
@NullMarked
package fr.gusp.veille.command.report.complete;

import org.jspecify.annotations.NullMarked;
