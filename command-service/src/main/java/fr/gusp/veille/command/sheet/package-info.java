/** What the registry is told of a chantier: how it is read, its rules, and how it is kept. */
@NullMarked
package fr.gusp.veille.command.sheet;

import org.jspecify.annotations.NullMarked;
