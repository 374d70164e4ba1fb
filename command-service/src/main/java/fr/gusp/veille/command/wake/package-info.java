/** Who wakes whom, and when: db-scheduler over the same PostgreSQL, one instance at a time. */
@NullMarked
package fr.gusp.veille.command.wake;

import org.jspecify.annotations.NullMarked;
