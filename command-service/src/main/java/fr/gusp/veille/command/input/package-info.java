/** Reading what came in, field by field, so that every mistake is named at once. */
@NullMarked
package fr.gusp.veille.command.input;

import org.jspecify.annotations.NullMarked;
