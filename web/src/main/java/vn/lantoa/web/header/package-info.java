/**
 * Owns: the headers every answer carries, and how bytes are answered. Comes after: kernel. Hands over by: a response
 * filter, {@link vn.lantoa.web.header.RangedAnswer}.
 */
@NullMarked
package vn.lantoa.web.header;

import org.jspecify.annotations.NullMarked;
