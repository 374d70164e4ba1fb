/** A draft starts anew from the version in force. */
@NullMarked
package fr.gusp.veille.command.matrix.rebase;

import org.jspecify.annotations.NullMarked;
