/** The other half of a cycle, on purpose. */
@NullMarked
package fr.gusp.veille.contract.architecture.wrong.cycle.other;

import org.jspecify.annotations.NullMarked;
