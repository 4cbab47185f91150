/**
 * Owns: the embeds of the hub in other sites. Comes after: web.press. Hands over by: HTTP with conditional requests,
 * {@code no-cache}, without cookies.
 */
@NullMarked
package vn.lantoa.web.embed;

import org.jspecify.annotations.NullMarked;
