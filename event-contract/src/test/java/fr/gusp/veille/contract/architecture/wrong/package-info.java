/** Samples that break a rule on purpose, so that each rule is seen to bite. */
@NullMarked
package fr.gusp.veille.contract.architecture.wrong;

import org.jspecify.annotations.NullMarked;
