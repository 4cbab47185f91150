/**
 * Owns: the crawler of units' portals: turns, known addresses, and finds. Comes after: coverage. Hands over by: the
 * tables {@code portal_find} and {@code portal_find_day}, which are a source of evidence.
 */
@NullMarked
package vn.lantoa.coverage.crawl;

import org.jspecify.annotations.NullMarked;
