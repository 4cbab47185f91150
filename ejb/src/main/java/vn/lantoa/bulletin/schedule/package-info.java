/** Owns: the schedule of a bulletin. Comes after: organisation. Hands over by: pure rules. */
@NullMarked
package vn.lantoa.bulletin.schedule;

import org.jspecify.annotations.NullMarked;
