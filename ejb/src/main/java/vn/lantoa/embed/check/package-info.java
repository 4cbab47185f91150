/**
 * Owns: what a page of somebody's portal keeps from being embedded, and what to write there. Comes after: embed. Hands over
 * by: {@link vn.lantoa.embed.check.PortalReport}, which nobody keeps.
 */
@NullMarked
package vn.lantoa.embed.check;

import org.jspecify.annotations.NullMarked;
