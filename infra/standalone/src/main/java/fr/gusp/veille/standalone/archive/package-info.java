/** A stopped product in one file, and back. */
@NullMarked
package fr.gusp.veille.standalone.archive;

import org.jspecify.annotations.NullMarked;
