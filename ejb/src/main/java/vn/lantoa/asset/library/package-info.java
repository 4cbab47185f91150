/**
 * Owns: the library filters that the officers of an agency share, archived assets and deleted drafts. Comes after:
 * asset. Hands over by: rows of asset_filter and asset_removal.
 */
@NullMarked
package vn.lantoa.asset.library;

import org.jspecify.annotations.NullMarked;
