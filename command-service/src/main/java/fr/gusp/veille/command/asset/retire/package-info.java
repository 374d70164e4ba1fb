/** An équipement is gone. */
@NullMarked
package fr.gusp.veille.command.asset.retire;

import org.jspecify.annotations.NullMarked;
