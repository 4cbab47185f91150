/**
 * Owns: feeds for newsrooms and portals. Comes after: distribution. Hands over by: documents rendered once per state of
 * the change log.
 */
@NullMarked
package vn.lantoa.press;

import org.jspecify.annotations.NullMarked;
