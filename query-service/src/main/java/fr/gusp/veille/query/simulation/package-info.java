/** Who would have received the reports of the last twelve months under a draft of the matrix. */
@NullMarked
package fr.gusp.veille.query.simulation;

import org.jspecify.annotations.NullMarked;
