/** Standard texts of an organisation, for the acts of its desk. */
@NullMarked
package fr.gusp.veille.command.deskwork.text;

import org.jspecify.annotations.NullMarked;
