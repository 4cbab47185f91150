/**
 * Owns: stored bytes, once each, under random keys. Comes after: asset. Hands over by: the table {@code blob}, which
 * other stages reference by foreign key; bytes without a reference are swept.
 */
@NullMarked
package vn.lantoa.asset.blob;

import org.jspecify.annotations.NullMarked;
