/** Ports, processes and settings of a run. */
@NullMarked
package fr.gusp.veille.journeys.machine;

import org.jspecify.annotations.NullMarked;
