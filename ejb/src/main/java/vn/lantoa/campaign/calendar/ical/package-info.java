/** Owns: calendars as iCalendar writes them. Comes after: the content of calendars. Hands over by: text. */
@NullMarked
package vn.lantoa.campaign.calendar.ical;

import org.jspecify.annotations.NullMarked;
