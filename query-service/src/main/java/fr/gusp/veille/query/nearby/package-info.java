/** What is open nearby, in few words, for whoever is about to file. */
@NullMarked
package fr.gusp.veille.query.nearby;

import org.jspecify.annotations.NullMarked;
