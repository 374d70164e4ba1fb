/** What every desk page shares: its frame, its words, and how it reads the query service. */
@NullMarked
package fr.gusp.veille.gateway.desk;

import org.jspecify.annotations.NullMarked;
