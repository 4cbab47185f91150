/**
 * Owns: uploads of bytes, in chunks or in one request, the check of a complete file by a worker, officers' views of
 * uploads, and the deletion of unused bytes and drafts. Comes after: asset. Hands over by: the event
 * {@link vn.lantoa.asset.upload.UploadCompleted}.
 */
@NullMarked
package vn.lantoa.asset.upload;

import org.jspecify.annotations.NullMarked;
