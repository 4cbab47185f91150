/**
 * Owns: the front page, the search and its suggestions, for everyone. Comes after: catalogue. Hands over by: HTTP with
 * strong ETags and {@code no-cache}, as all that can be recalled.
 */
@NullMarked
package vn.lantoa.web.catalogue.search;

import org.jspecify.annotations.NullMarked;
