/**
 * Owns: the addresses of feeds, and of single items for partners in the requested format. Comes after: press. Hands
 * over by: HTTP with conditional requests, {@code no-cache}, with ranges for packages.
 */
@NullMarked
package vn.lantoa.web.press;

import org.jspecify.annotations.NullMarked;
