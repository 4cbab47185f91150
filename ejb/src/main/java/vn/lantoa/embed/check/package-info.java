/**
 * Owns: the check of a portal's page: obstacles to embedding, and the changes that remove them. Comes after: embed.
 * Hands over by: {@link vn.lantoa.embed.check.PortalReport}, which is not stored.
 */
@NullMarked
package vn.lantoa.embed.check;

import org.jspecify.annotations.NullMarked;
