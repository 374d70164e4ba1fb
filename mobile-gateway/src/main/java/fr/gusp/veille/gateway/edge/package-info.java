/** Who may come in: sessions for browsers, tokens for partners, headers on everything. */
@NullMarked
package fr.gusp.veille.gateway.edge;

import org.jspecify.annotations.NullMarked;
