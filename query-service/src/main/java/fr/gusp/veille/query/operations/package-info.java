/** What operators see and repair: parked streams, rebuilds. */
@NullMarked
package fr.gusp.veille.query.operations;

import org.jspecify.annotations.NullMarked;
