/**
 * Owns: the fingerprints of pictures, in 64 bits each. Comes after: rendition.picture. Hands over by: the table
 * picture_fingerprint.
 */
@NullMarked
package vn.lantoa.rendition.fingerprint;

import org.jspecify.annotations.NullMarked;
