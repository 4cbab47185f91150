/**
 * Owns: the headers of every response, and responses with bytes. Comes after: kernel. Hands over by: a response filter,
 * {@link vn.lantoa.web.header.RangedAnswer}.
 */
@NullMarked
package vn.lantoa.web.header;

import org.jspecify.annotations.NullMarked;
