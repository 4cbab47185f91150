/**
 * Owns: the stream of bytes from a request into the store, a part at a time. Comes after: asset.upload. Hands over by:
 * the ledger of chunks and {@code UploadBytesComplete}.
 */
@NullMarked
package vn.lantoa.asset.upload.chunk;

import org.jspecify.annotations.NullMarked;
