/** What waits for an organisation. */
@NullMarked
package fr.gusp.veille.query.queue;

import org.jspecify.annotations.NullMarked;
