/** The only thing a browser or a partner talks to: sessions, rights at the edge, pages, photos. */
@NullMarked
package fr.gusp.veille.gateway;

import org.jspecify.annotations.NullMarked;
