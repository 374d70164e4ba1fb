/** The services behind the gateway and a browser before it, played for the tests. */
@NullMarked
package fr.gusp.veille.gateway.stage;

import org.jspecify.annotations.NullMarked;
