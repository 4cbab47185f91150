/**
 * Owns: where a version comes from: which version of the source it follows and how much it changed. Comes after: asset.
 * Hands over by: {@link vn.lantoa.asset.lineage.Lineage}, kept with each sealed version.
 */
@NullMarked
package vn.lantoa.asset.lineage;

import org.jspecify.annotations.NullMarked;
