/** What every list of reports filters, sorts and counts by. */
@NullMarked
package fr.gusp.veille.query.list;

import org.jspecify.annotations.NullMarked;
