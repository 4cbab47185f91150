/**
 * Owns: the lineage of versions: which version of the source one follows and how much it changed. Comes after: asset.
 * Hands over by: {@link vn.lantoa.asset.lineage.Lineage}, stored with each sealed version.
 */
@NullMarked
package vn.lantoa.asset.lineage;

import org.jspecify.annotations.NullMarked;
