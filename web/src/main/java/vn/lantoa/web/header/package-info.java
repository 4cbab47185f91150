/**
 * Owns: the headers every answer carries. Comes after: kernel. Hands over by: a response filter.
 */
@NullMarked
package vn.lantoa.web.header;

import org.jspecify.annotations.NullMarked;
