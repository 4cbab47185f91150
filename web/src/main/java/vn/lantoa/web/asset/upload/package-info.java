/**
 * Owns: uploads over HTTP: tus 1.0 at {@code /uploads}, upload in one request for scripts, and the size limits that
 * administrators set. Comes after: web.signin. Hands over by: the use cases of asset.upload.
 */
@NullMarked
package vn.lantoa.web.asset.upload;

import org.jspecify.annotations.NullMarked;
