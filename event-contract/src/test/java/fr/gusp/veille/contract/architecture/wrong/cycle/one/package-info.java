/** One half of a cycle, on purpose. */
@NullMarked
package fr.gusp.veille.contract.architecture.wrong.cycle.one;

import org.jspecify.annotations.NullMarked;
