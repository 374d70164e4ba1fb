/** Facts about équipements: numbered things that are looked after. */
@NullMarked
package fr.gusp.veille.contract.asset;

import org.jspecify.annotations.NullMarked;
