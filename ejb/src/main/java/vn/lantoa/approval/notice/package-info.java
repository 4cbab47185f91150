/**
 * Owns: notices to officers about reviews and releases, in the console and by e-mail. Comes after: organisation. Hands
 * over by: rows of notice, read in the console.
 */
@NullMarked
package vn.lantoa.approval.notice;

import org.jspecify.annotations.NullMarked;
