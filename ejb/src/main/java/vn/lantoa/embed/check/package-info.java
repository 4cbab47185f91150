/**
 * Owns: the check of a portal's page: the obstacles to embedding, and the changes against them. Comes after: embed.
 * Hands over by: {@link vn.lantoa.embed.check.PortalReport}, which nobody keeps.
 */
@NullMarked
package vn.lantoa.embed.check;

import org.jspecify.annotations.NullMarked;
