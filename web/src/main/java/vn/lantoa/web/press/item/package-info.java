/**
 * Owns: the address of one item for partners, in the requested format. Comes after: press.item. Hands over by: HTTP,
 * conditional, by range where it is a package; {@code private, no-cache}.
 */
@NullMarked
package vn.lantoa.web.press.item;

import org.jspecify.annotations.NullMarked;
