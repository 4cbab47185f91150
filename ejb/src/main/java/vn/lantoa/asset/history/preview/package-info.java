/**
 * Owns: the bytes of drafts and versions as officers see them before a release. Comes after: asset. Hands over by:
 * {@link vn.lantoa.asset.history.preview.StoredFile}.
 */
@NullMarked
package vn.lantoa.asset.history.preview;

import org.jspecify.annotations.NullMarked;
