/** Code that breaks each architecture rule once, to prove that the rule bites. */
@NullMarked
package fr.gusp.veille.wrong;

import org.jspecify.annotations.NullMarked;
