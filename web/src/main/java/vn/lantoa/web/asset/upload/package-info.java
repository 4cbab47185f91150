/**
 * Owns: bytes coming in over HTTP: tus 1.0 at {@code /uploads}, and one request for scripts. Comes after: web.signin.
 * Hands over by: the use cases of asset.upload.
 */
@NullMarked
package vn.lantoa.web.asset.upload;

import org.jspecify.annotations.NullMarked;
