/** The responsibility matrix: what is in force, its versions, and the coordination's drafts. */
@NullMarked
package fr.gusp.veille.gateway.desk.matrix;

import org.jspecify.annotations.NullMarked;
