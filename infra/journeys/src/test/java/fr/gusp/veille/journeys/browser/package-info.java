/** What people do, in a real browser, from one end to the other. */
@NullMarked
package fr.gusp.veille.journeys.browser;

import org.jspecify.annotations.NullMarked;
