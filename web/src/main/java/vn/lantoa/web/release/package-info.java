/**
 * Owns: planning, publishing and withdrawing over HTTP, and the guard of all resources that show content. Comes after:
 * the stage release. Hands over by: use cases.
 */
@NullMarked
package vn.lantoa.web.release;

import org.jspecify.annotations.NullMarked;
