/** What the shipped reference holds, counted against the documents. */
@NullMarked
package fr.gusp.veille.command.reference;

import org.jspecify.annotations.NullMarked;
