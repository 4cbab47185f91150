/**
 * Owns: the check of the sites that a portal's page allows in frames, and the check of the addresses of services. Comes
 * after: embed. Hands over by: {@link vn.lantoa.embed.check.PortalReport}, which is not stored.
 */
@NullMarked
package vn.lantoa.embed.check;

import org.jspecify.annotations.NullMarked;
