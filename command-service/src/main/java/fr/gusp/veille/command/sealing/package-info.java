/** Free text is sealed before it is stored; its key can be destroyed. */
@NullMarked
package fr.gusp.veille.command.sealing;

import org.jspecify.annotations.NullMarked;
