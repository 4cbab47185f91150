/**
 * Owns: the portals of units by date, whether they are visited, and what was decided about the finds there. Comes after:
 * coverage. Hands over by: {@code agency_portal} and {@code crawl_switch}, and reads of what visits have found.
 */
@NullMarked
package vn.lantoa.coverage.portal;

import org.jspecify.annotations.NullMarked;
