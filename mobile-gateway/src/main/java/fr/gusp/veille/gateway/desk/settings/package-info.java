/** What a guichet and its coordination set: who is written to, when, in which words. */
@NullMarked
package fr.gusp.veille.gateway.desk.settings;

import org.jspecify.annotations.NullMarked;
