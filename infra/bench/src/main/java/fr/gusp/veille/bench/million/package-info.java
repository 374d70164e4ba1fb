/** A decade of a large territory, imported as events, and what is still quick on top of it. */
@NullMarked
package fr.gusp.veille.bench.million;

import org.jspecify.annotations.NullMarked;
