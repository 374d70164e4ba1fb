/** The product as it is shipped, in processes of its own that can be killed. */
@NullMarked
package fr.gusp.veille.journeys.product;

import org.jspecify.annotations.NullMarked;
