/** Servers first, then services, all in order and all on this machine. */
@NullMarked
package fr.gusp.veille.standalone.launch;

import org.jspecify.annotations.NullMarked;
