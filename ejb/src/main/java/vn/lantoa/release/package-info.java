/**
 * Owns: publication and withdrawal of approved versions, notices to officers about them, and the strictly ordered log
 * of externally visible changes. Comes after: approval. Hands over by: the change log and the events of its releases.
 */
@NullMarked
package vn.lantoa.release;

import org.jspecify.annotations.NullMarked;
