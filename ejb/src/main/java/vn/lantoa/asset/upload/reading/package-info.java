/** Owns: officers' views of uploads, and duplicates of their bytes. Comes after: asset.upload. Hands over by: views. */
@NullMarked
package vn.lantoa.asset.upload.reading;

import org.jspecify.annotations.NullMarked;
