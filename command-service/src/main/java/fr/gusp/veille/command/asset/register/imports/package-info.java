/** The coordination brings a list of équipements: each line is answered. */
@NullMarked
package fr.gusp.veille.command.asset.register.imports;

import org.jspecify.annotations.NullMarked;
