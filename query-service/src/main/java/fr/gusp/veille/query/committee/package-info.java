/** Sessions of a comité: planned, frozen, held; their decisions and what became of them. */
@NullMarked
package fr.gusp.veille.query.committee;

import org.jspecify.annotations.NullMarked;
