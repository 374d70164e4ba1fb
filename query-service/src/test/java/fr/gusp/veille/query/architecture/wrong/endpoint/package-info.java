/** Breaks the rule on purpose: a public endpoint. */
@NullMarked
package fr.gusp.veille.query.architecture.wrong.endpoint;

import org.jspecify.annotations.NullMarked;
