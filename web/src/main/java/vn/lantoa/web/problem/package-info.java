/**
 * Owns: the form of refusals and faults, and all HTTP status numbers. Comes after: kernel. Hands over by: RFC 9457
 * problems, and pages for browsers.
 */
@NullMarked
package vn.lantoa.web.problem;

import org.jspecify.annotations.NullMarked;
