/** Who answers for what by a version of the matrix, or why nobody can be named: pure functions. */
@NullMarked
package fr.gusp.veille.contract.responsibility;

import org.jspecify.annotations.NullMarked;
