/** Équipements at the desk: list and map, import, labels, history. */
@NullMarked
package fr.gusp.veille.gateway.desk.asset;

import org.jspecify.annotations.NullMarked;
