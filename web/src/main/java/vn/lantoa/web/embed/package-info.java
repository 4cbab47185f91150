/**
 * Owns: the embeds of the hub in other sites. Comes after: web.press. Hands over by: HTTP, conditional, {@code
 * no-cache}, without cookies.
 */
@NullMarked
package vn.lantoa.web.embed;

import org.jspecify.annotations.NullMarked;
