/** Where something is, tried on the shipped territories. */
@NullMarked
package fr.gusp.veille.command.territory;

import org.jspecify.annotations.NullMarked;
