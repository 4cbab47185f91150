/**
 * Owns: the walks through the portals of units: whose turn it is, what is known of a portal's addresses, and what of the
 * hub was found there. Comes after: coverage. Hands over by: the tables {@code portal_find} and {@code portal_find_day},
 * which are a source of evidence.
 */
@NullMarked
package vn.lantoa.coverage.crawl;

import org.jspecify.annotations.NullMarked;
