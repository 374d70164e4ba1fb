/** What reports are about, as the responsibility matrix is asked about them. */
@NullMarked
package fr.gusp.veille.query.matter;

import org.jspecify.annotations.NullMarked;
