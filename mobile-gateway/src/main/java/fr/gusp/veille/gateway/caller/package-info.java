/** Who is calling, read from the verified token, whichever door was used. */
@NullMarked
package fr.gusp.veille.gateway.caller;

import org.jspecify.annotations.NullMarked;
