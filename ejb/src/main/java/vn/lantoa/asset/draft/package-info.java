/**
 * Owns: the draft of an asset, and the files for its next version, with the gates that close
 * before a release. Comes after: asset. Hands over by: the draft that
 * SealVersion seals.
 */
@NullMarked
package vn.lantoa.asset.draft;

import org.jspecify.annotations.NullMarked;
