/** Tours de quartier at the desk: planned, prepared, typed in, closed, told. */
@NullMarked
package fr.gusp.veille.gateway.desk.tour;

import org.jspecify.annotations.NullMarked;
