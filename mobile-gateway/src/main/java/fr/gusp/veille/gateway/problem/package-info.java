/** What a refusal looks like: problem details for programs, a French page for people. */
@NullMarked
package fr.gusp.veille.gateway.problem;

import org.jspecify.annotations.NullMarked;
