/** Rules of the field: each one class whose name is the sentence. */
@NullMarked
package fr.gusp.veille.command.rule;

import org.jspecify.annotations.NullMarked;
