/** An équipement is registered, or what is known of it changes. */
@NullMarked
package fr.gusp.veille.command.asset.register;

import org.jspecify.annotations.NullMarked;
