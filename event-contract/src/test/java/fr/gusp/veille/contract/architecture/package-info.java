/** What the published language may lean on, as rules that bite. */
@NullMarked
package fr.gusp.veille.contract.architecture;

import org.jspecify.annotations.NullMarked;
