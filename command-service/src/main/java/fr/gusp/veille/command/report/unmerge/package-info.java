/** It was no doublon after all. */
@NullMarked
package fr.gusp.veille.command.report.unmerge;

import org.jspecify.annotations.NullMarked;
