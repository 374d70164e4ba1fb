/** Settings of a guichet: where it is written to, when it works, whom to call at night. */
@NullMarked
package fr.gusp.veille.command.desk;

import org.jspecify.annotations.NullMarked;
