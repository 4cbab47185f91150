/**
 * Owns: the public front page, search and suggestions. Comes after: catalogue. Hands over by: HTTP with strong ETags
 * and {@code no-cache}, because all public content can be recalled.
 */
@NullMarked
package vn.lantoa.web.catalogue.search;

import org.jspecify.annotations.NullMarked;
