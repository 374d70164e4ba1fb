/** What the system must hold after any fault, computed without its own code. */
@NullMarked
package fr.gusp.veille.journeys.oracle;

import org.jspecify.annotations.NullMarked;
