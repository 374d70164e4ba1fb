/** EPCI, communes, quartiers, secteurs and places, published as whole versions. */
@NullMarked
package fr.gusp.veille.contract.territory;

import org.jspecify.annotations.NullMarked;
