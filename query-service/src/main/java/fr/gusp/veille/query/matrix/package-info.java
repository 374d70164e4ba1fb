/** The responsibility matrix: its versions, what differs between them, and its drafts. */
@NullMarked
package fr.gusp.veille.query.matrix;

import org.jspecify.annotations.NullMarked;
