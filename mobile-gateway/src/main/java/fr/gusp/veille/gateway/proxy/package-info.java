/** What is passed on to the services behind, with the caller's token and nothing else. */
@NullMarked
package fr.gusp.veille.gateway.proxy;

import org.jspecify.annotations.NullMarked;
