/** The life of one équipement: registered, changed, retired. */
@NullMarked
package fr.gusp.veille.command.asset;

import org.jspecify.annotations.NullMarked;
