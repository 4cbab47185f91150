/**
 * Owns: calendars that programs subscribe to. Comes after: the days of the plan. Hands over by: documents with their
 * entity tags.
 */
@NullMarked
package vn.lantoa.campaign.calendar;

import org.jspecify.annotations.NullMarked;
