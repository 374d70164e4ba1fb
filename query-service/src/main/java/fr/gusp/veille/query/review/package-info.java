/** The comité de proximité's month: figures as of a day, and the lines each of them counts. */
@NullMarked
package fr.gusp.veille.query.review;

import org.jspecify.annotations.NullMarked;
