/**
 * Owns: the views of an asset for officers: its draft, its versions, the changes between two of them. Comes after:
 * asset. Hands over by: records ready for display or sending.
 */
@NullMarked
package vn.lantoa.asset.history;

import org.jspecify.annotations.NullMarked;
