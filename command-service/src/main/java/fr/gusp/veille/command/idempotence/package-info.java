/** The same command twice acts once and is answered the same. */
@NullMarked
package fr.gusp.veille.command.idempotence;

import org.jspecify.annotations.NullMarked;
