/**
 * Owns: the columns of the asset stage's values. Comes after: asset. Hands over by: converters that are applied
 * automatically.
 */
@NullMarked
package vn.lantoa.asset.column;

import org.jspecify.annotations.NullMarked;
