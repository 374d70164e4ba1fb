/** Chantiers: the registry of a quartier, one whole, and the sheet that is filled in. */
@NullMarked
package fr.gusp.veille.gateway.desk.worksite;

import org.jspecify.annotations.NullMarked;
