/** Who may see and do what: one rule, one type, one sentence. */
@NullMarked
package fr.gusp.veille.query.rights;

import org.jspecify.annotations.NullMarked;
