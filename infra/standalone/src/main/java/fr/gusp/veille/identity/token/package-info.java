/** What tokens say, and the key that signs them. */
@NullMarked
package fr.gusp.veille.identity.token;

import org.jspecify.annotations.NullMarked;
