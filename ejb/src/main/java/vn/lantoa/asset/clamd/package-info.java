/**
 * Owns: the protocol of a ClamAV daemon. Comes after: asset.inspection. Hands over by: the scanner port of
 * asset.inspection.
 */
@NullMarked
package vn.lantoa.asset.clamd;

import org.jspecify.annotations.NullMarked;
