/**
 * Owns: what officers see of uploads, and where the same bytes are already. Comes after: asset.upload. Hands over by: views.
 */
@NullMarked
package vn.lantoa.asset.upload.reading;

import org.jspecify.annotations.NullMarked;
