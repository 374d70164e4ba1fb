/** Organisations and their desks (guichets), published as whole versions. */
@NullMarked
package fr.gusp.veille.contract.organisation;

import org.jspecify.annotations.NullMarked;
