/** The programs that may ask for tokens, and the authorizations they were given. */
@NullMarked
package fr.gusp.veille.identity.client;

import org.jspecify.annotations.NullMarked;
