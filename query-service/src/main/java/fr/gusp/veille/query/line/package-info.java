/** A report as a line that every member of its quartier may see, opened by those who may. */
@NullMarked
package fr.gusp.veille.query.line;

import org.jspecify.annotations.NullMarked;
