/** Two reports tell of the same thing: one becomes the doublon of the other. */
@NullMarked
package fr.gusp.veille.command.report.merge;

import org.jspecify.annotations.NullMarked;
