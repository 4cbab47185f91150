/**
 * Owns: the removal of unused data: unfinished uploads, bytes without a reference, objects without a row. Comes after:
 * asset.upload. Hands over by: nothing.
 */
@NullMarked
package vn.lantoa.asset.sweep;

import org.jspecify.annotations.NullMarked;
