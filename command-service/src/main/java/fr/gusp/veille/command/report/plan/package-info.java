/** The holder says on which day it will be done. */
@NullMarked
package fr.gusp.veille.command.report.plan;

import org.jspecify.annotations.NullMarked;
