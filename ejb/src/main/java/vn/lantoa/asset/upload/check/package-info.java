/**
 * Owns: the check of a completely received file, by a worker. Comes after: asset.upload. Hands over by: {@code
 * UploadCompleted}.
 */
@NullMarked
package vn.lantoa.asset.upload.check;

import org.jspecify.annotations.NullMarked;
