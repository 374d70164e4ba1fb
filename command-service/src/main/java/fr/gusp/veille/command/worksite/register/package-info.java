/** Works enter the registry. */
@NullMarked
package fr.gusp.veille.command.worksite.register;

import org.jspecify.annotations.NullMarked;
