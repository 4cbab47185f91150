/**
 * Owns: the inspection of received versions. Comes after: asset. Hands over by: facts of each file, and a version READY
 * or REFUSED.
 */
@NullMarked
package vn.lantoa.asset.inspection;

import org.jspecify.annotations.NullMarked;
