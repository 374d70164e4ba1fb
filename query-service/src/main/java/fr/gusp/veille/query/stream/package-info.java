/** Says that something changed, to those who may know it. */
@NullMarked
package fr.gusp.veille.query.stream;

import org.jspecify.annotations.NullMarked;
