/** How a member likes to work. */
@NullMarked
package fr.gusp.veille.command.deskwork.preference;

import org.jspecify.annotations.NullMarked;
