/**
 * The demonstration: a made-up history, told through the product itself before its first opening.
 */
@NullMarked
package fr.gusp.veille.standalone.demo;

import org.jspecify.annotations.NullMarked;
