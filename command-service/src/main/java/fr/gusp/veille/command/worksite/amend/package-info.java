/** What the registry says of works changes. */
@NullMarked
package fr.gusp.veille.command.worksite.amend;

import org.jspecify.annotations.NullMarked;
