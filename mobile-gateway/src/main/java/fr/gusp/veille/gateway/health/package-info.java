/** Whether a report can be filed now, and whether screens are current. */
@NullMarked
package fr.gusp.veille.gateway.health;

import org.jspecify.annotations.NullMarked;
