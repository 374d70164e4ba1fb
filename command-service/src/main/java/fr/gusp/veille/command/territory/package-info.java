/** Where something is: the quartier, secteur and place of a position or of a place people name. */
@NullMarked
package fr.gusp.veille.command.territory;

import org.jspecify.annotations.NullMarked;
