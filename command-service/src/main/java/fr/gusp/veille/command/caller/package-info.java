/** Who is asking, and what the token says of them. */
@NullMarked
package fr.gusp.veille.command.caller;

import org.jspecify.annotations.NullMarked;
