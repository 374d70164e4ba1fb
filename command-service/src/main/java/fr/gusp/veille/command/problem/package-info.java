/** Every refusal as a Problem Details answer (RFC 9457) with a stable code. */
@NullMarked
package fr.gusp.veille.command.problem;

import org.jspecify.annotations.NullMarked;
