/** Filing, relay and reading in this JVM, with servers that can be stopped one by one. */
@NullMarked
package fr.gusp.veille.journeys.chain;

import org.jspecify.annotations.NullMarked;
