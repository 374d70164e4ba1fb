/** Facts about the meetings of the comités. */
@NullMarked
package fr.gusp.veille.contract.committee;

import org.jspecify.annotations.NullMarked;
