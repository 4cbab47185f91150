/**
 * Owns: calendars as iCalendar writes them. Comes after: what stands in a calendar. Hands over by: text.
 */
@NullMarked
package vn.lantoa.campaign.calendar.ical;

import org.jspecify.annotations.NullMarked;
