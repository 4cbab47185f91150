/**
 * Owns: the addresses of feeds. Comes after: press. Hands over by: HTTP, conditional, {@code no-cache}.
 */
@NullMarked
package vn.lantoa.web.press;

import org.jspecify.annotations.NullMarked;
