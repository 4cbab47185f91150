/**
 * Owns: the format of rejections and errors, and all HTTP status numbers. Comes after: page and signin. Hands over by:
 * RFC 9457 problems, and pages for browsers.
 */
@NullMarked
package vn.lantoa.web.problem;

import org.jspecify.annotations.NullMarked;
