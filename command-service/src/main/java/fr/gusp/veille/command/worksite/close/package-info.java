/** Works are over for the registry. */
@NullMarked
package fr.gusp.veille.command.worksite.close;

import org.jspecify.annotations.NullMarked;
