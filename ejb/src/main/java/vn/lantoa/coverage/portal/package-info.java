/**
 * Owns: the portals of units by date, whether they are visited, and the decisions on finds. Comes after: coverage.
 * Hands over by: {@code agency_portal} and {@code crawl_switch}, and reads of finds.
 */
@NullMarked
package vn.lantoa.coverage.portal;

import org.jspecify.annotations.NullMarked;
