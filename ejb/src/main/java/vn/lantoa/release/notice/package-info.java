/**
 * Owns: the notices to officers about what became public and what was taken back. Comes after: release. Hands over by:
 * notices.
 */
@NullMarked
package vn.lantoa.release.notice;

import org.jspecify.annotations.NullMarked;
