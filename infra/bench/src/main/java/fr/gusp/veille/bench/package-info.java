/** Measures what DESIGN §4 promises, as ratios, and writes docs/benchmarks.md. */
@NullMarked
package fr.gusp.veille.bench;

import org.jspecify.annotations.NullMarked;
