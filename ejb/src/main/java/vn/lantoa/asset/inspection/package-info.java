/**
 * Owns: looking into what was received. Comes after: asset. Hands over by: facts of each file, and a version READY or REFUSED.
 */
@NullMarked
package vn.lantoa.asset.inspection;

import org.jspecify.annotations.NullMarked;
