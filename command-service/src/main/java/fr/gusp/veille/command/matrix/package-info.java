/** Who answers for what, where and on whose ground, or why nobody can be named. */
@NullMarked
package fr.gusp.veille.command.matrix;

import org.jspecify.annotations.NullMarked;
