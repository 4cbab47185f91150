/**
 * Owns: the 64-bit fingerprints of pictures. Comes after: rendition.picture. Hands over by: the table
 * picture_fingerprint.
 */
@NullMarked
package vn.lantoa.rendition.fingerprint;

import org.jspecify.annotations.NullMarked;
