/**
 * Owns: the campaigns: the days that the plan names, the campaigns about them, and the calendars that tell of both.
 * Comes after: the channels. Hands over by: planned releases, and calendars that programs subscribe to.
 */
@NullMarked
package vn.lantoa.campaign;

import org.jspecify.annotations.NullMarked;
