/** The public API, described for partners. */
@NullMarked
package fr.gusp.veille.gateway.openapi;

import org.jspecify.annotations.NullMarked;
