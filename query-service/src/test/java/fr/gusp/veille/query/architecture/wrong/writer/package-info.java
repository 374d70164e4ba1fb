/** Breaks the rule on purpose: writes to MongoDB. */
@NullMarked
package fr.gusp.veille.query.architecture.wrong.writer;

import org.jspecify.annotations.NullMarked;
