/**
 * Owns: the headers of every answer, and answers with bytes. Comes after: kernel. Hands over by: a response filter,
 * {@link vn.lantoa.web.header.RangedAnswer}.
 */
@NullMarked
package vn.lantoa.web.header;

import org.jspecify.annotations.NullMarked;
