/**
 * Owns: the check of what a portal's page allows in frames, and of the addresses of services. Comes after: embed.
 * Hands over by: {@link vn.lantoa.embed.check.PortalReport}, which nobody keeps.
 */
@NullMarked
package vn.lantoa.embed.check;

import org.jspecify.annotations.NullMarked;

