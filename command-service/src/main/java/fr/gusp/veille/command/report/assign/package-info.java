/** The holder hands it on inside the house. */
@NullMarked
package fr.gusp.veille.command.report.assign;

import org.jspecify.annotations.NullMarked;
