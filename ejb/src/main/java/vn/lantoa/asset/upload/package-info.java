/**
 * Owns: uploads of bytes, by chunks or in one request. Comes after: asset. Hands over by: the event UploadCompleted.
 */
@NullMarked
package vn.lantoa.asset.upload;

import org.jspecify.annotations.NullMarked;
