/**
 * Owns: the notification of partners about bulletins, and the withdrawal of bulletins with their release. Comes after:
 * bulletin. Hands over by: nothing.
 */
@NullMarked
package vn.lantoa.bulletin.notice;

import org.jspecify.annotations.NullMarked;
