/**
 * What goes on beside a report's state: who else saw it, who else works on it, what it waits for.
 */
@NullMarked
package fr.gusp.veille.query.beside;

import org.jspecify.annotations.NullMarked;
