/** The sign-in page and who may see what of the provider. */
@NullMarked
package fr.gusp.veille.identity.login;

import org.jspecify.annotations.NullMarked;
