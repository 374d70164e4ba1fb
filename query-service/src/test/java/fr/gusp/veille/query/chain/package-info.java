/** From the topic to the answer, on real parts. */
@NullMarked
package fr.gusp.veille.query.chain;

import org.jspecify.annotations.NullMarked;
