/** Opens the sealed texts of a report, tour or session for those who may read it. */
@NullMarked
package fr.gusp.veille.query.sealed;

import org.jspecify.annotations.NullMarked;
