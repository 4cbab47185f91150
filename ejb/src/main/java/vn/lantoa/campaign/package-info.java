/**
 * Owns: the days of the plan, the campaigns about them, and the calendars that contain both. Comes after: the channels.
 * Hands over by: planned releases, and calendars that programs subscribe to.
 */
@NullMarked
package vn.lantoa.campaign;

import org.jspecify.annotations.NullMarked;
