/** Settings of desks: kept in tables and changed in place, since nothing is decided by them. */
@NullMarked
package fr.gusp.veille.command.deskwork;

import org.jspecify.annotations.NullMarked;
