/** Views a member saved, for themselves or for their organisation. */
@NullMarked
package fr.gusp.veille.command.deskwork.view;

import org.jspecify.annotations.NullMarked;
