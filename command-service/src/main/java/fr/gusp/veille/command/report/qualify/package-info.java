/** A desk or the coordination says whose ground it is. */
@NullMarked
package fr.gusp.veille.command.report.qualify;

import org.jspecify.annotations.NullMarked;
