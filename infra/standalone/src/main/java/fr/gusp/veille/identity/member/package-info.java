/** The people and machines known to this installation, and where each may act. */
@NullMarked
package fr.gusp.veille.identity.member;

import org.jspecify.annotations.NullMarked;
