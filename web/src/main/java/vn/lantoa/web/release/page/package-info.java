/**
 * Owns: the releasers' pages: planned releases, ready versions, one release, its withdrawal, and the matrix of
 * services, languages and audiences. Comes after: the stage release. Hands over by: use cases.
 */
@NullMarked
package vn.lantoa.web.release.page;

import org.jspecify.annotations.NullMarked;
