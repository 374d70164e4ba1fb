/** What every answer has in common: problems, parameters, headers, tokens. */
@NullMarked
package fr.gusp.veille.query.http;

import org.jspecify.annotations.NullMarked;
