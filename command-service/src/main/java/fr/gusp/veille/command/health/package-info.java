/** Whether a report can be filed. */
@NullMarked
package fr.gusp.veille.command.health;

import org.jspecify.annotations.NullMarked;
