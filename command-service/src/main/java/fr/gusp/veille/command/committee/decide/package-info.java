/** The comité decides. */
@NullMarked
package fr.gusp.veille.command.committee.decide;

import org.jspecify.annotations.NullMarked;
