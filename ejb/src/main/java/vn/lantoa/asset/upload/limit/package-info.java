/** Owns: upload limits, per file and per organisation. Comes after: asset. Hands over by: allowances. */
@NullMarked
package vn.lantoa.asset.upload.limit;

import org.jspecify.annotations.NullMarked;
