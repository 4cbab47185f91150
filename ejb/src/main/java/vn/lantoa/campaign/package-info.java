/**
 * Owns: what is to happen when: the days that the plan names, and the calendars that tell of them. Comes after: the
 * channels. Hands over by: calendars that programs subscribe to.
 */
@NullMarked
package vn.lantoa.campaign;

import org.jspecify.annotations.NullMarked;
