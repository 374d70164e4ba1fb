/** What an organisation is asked to do. */
@NullMarked
package fr.gusp.veille.gateway.desk.queue;

import org.jspecify.annotations.NullMarked;
