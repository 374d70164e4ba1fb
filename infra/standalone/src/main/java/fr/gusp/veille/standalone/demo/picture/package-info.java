/**
 * Pictures drawn by the program for the demonstration: flat, plainly made up, and marked as such.
 */
@NullMarked
package fr.gusp.veille.standalone.demo.picture;

import org.jspecify.annotations.NullMarked;
