/** Decides: takes commands, keeps events, relays them. */
@NullMarked
package fr.gusp.veille.command;

import org.jspecify.annotations.NullMarked;
