/**
 * Owns: small pictures of pictures, drawings and first pages, made in a child JVM. Comes after: rendition. Hands over by:
 * the port there.
 */
@NullMarked
package vn.lantoa.rendition.picture;

import org.jspecify.annotations.NullMarked;
