/**
 * Owns: the addresses of feeds, and that of one item for partners in the format they ask for. Comes after: press.
 * Hands over by: HTTP, conditional, {@code no-cache}, by range where it is a package.
 */
@NullMarked
package vn.lantoa.web.press;

import org.jspecify.annotations.NullMarked;
