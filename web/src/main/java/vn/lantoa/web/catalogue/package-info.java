/**
 * Owns: the public site: the catalogue, the pages, bytes and manifests of assets; and the search of the console. Comes
 * after: catalogue. Hands over by: HTTP with strong ETags and {@code no-cache}, since everything public can be
 * recalled.
 */
@NullMarked
package vn.lantoa.web.catalogue;

import org.jspecify.annotations.NullMarked;
