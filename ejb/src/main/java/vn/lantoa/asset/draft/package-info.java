/**
 * Owns: the draft of an asset, the files for its next version, and the accessibility checks that a release requires.
 * Comes after: asset. Hands over by: the draft that SealVersion seals.
 */
@NullMarked
package vn.lantoa.asset.draft;

import org.jspecify.annotations.NullMarked;
