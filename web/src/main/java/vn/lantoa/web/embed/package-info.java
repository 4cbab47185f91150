/**
 * Owns: what other sites ask of the hub and show of it in their frames. Comes after: web.press. Hands over by: HTTP,
 * conditional, {@code no-cache}, without cookies.
 */
@NullMarked
package vn.lantoa.web.embed;

import org.jspecify.annotations.NullMarked;
