/**
 * Owns: the releasers' pages: what comes, what is ready, one release, taking it back. Comes after: the stage release.
 * Hands over by: use cases.
 */
@NullMarked
package vn.lantoa.web.release.page;

import org.jspecify.annotations.NullMarked;
