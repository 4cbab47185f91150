/**
 * Owns: what officers read about an asset: its draft, its versions, what changed between two of them. Comes after:
 * asset. Hands over by: records ready to be shown or sent.
 */
@NullMarked
package vn.lantoa.asset.history;

import org.jspecify.annotations.NullMarked;
