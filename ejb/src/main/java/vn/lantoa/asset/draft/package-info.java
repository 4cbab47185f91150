/**
 * Owns: what is being typed about an asset, and the files gathered for its next version. Comes after: asset. Hands over
 * by: the draft that SealVersion seals.
 */
@NullMarked
package vn.lantoa.asset.draft;

import org.jspecify.annotations.NullMarked;
