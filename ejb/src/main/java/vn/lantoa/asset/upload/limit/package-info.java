/** Owns: upload limits, of one file and of an organisation in all. Comes after: asset. Hands over by: allowances. */
@NullMarked
package vn.lantoa.asset.upload.limit;

import org.jspecify.annotations.NullMarked;
