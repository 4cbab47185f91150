/**
 * Owns: planning, publishing and taking back over HTTP, and the guard of all surfaces that show content. Comes after: the
 * stage release. Hands over by: use cases.
 */
@NullMarked
package vn.lantoa.web.release;

import org.jspecify.annotations.NullMarked;
