/** Whether reading is current, and its metrics. */
@NullMarked
package fr.gusp.veille.query.health;

import org.jspecify.annotations.NullMarked;
