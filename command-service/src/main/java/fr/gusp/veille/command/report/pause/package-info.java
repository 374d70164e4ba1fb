/** The holder waits for something named. */
@NullMarked
package fr.gusp.veille.command.report.pause;

import org.jspecify.annotations.NullMarked;
