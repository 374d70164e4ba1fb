/** What can be wrong (DOMAIN §5), and the closed lists that qualify it. */
@NullMarked
package fr.gusp.veille.contract.nature;

import org.jspecify.annotations.NullMarked;
