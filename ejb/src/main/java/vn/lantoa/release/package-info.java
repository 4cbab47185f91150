/**
 * Owns: making an approved version public for a time and taking it back, the notices to officers about it, and the
 * strictly ordered log of what the outside saw change. Comes after: approval. Hands over by: the change log and the
 * events of its releases.
 */
@NullMarked
package vn.lantoa.release;

import org.jspecify.annotations.NullMarked;
