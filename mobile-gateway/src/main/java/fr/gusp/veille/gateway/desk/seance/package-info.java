/** The comité de proximité's meetings: planned, their figures frozen, decisions, compte-rendu. */
@NullMarked
package fr.gusp.veille.gateway.desk.seance;

import org.jspecify.annotations.NullMarked;
