/**
 * Owns: the releasers' pages: planned releases, ready versions, one release, its withdrawal. Comes after: the stage
 * release. Hands over by: use cases.
 */
@NullMarked
package vn.lantoa.web.release.page;

import org.jspecify.annotations.NullMarked;
