/** What a member filed. */
@NullMarked
package fr.gusp.veille.query.mine;

import org.jspecify.annotations.NullMarked;
