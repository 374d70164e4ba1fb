/** French working time, counted alike by whoever sets a target and whoever measures it. */
@NullMarked
package fr.gusp.veille.contract.calendar;

import org.jspecify.annotations.NullMarked;
