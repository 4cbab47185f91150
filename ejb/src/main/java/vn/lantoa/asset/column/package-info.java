/**
 * Owns: how the values of the asset stage are written to columns. Comes after: asset. Hands over by: converters that
 * apply by themselves.
 */
@NullMarked
package vn.lantoa.asset.column;

import org.jspecify.annotations.NullMarked;
