/** A draft comes into force. */
@NullMarked
package fr.gusp.veille.command.matrix.publish;

import org.jspecify.annotations.NullMarked;
