/** Owns: the iCalendar format of calendars. Comes after: the content of calendars. Hands over by: text. */
@NullMarked
package vn.lantoa.campaign.calendar.ical;

import org.jspecify.annotations.NullMarked;
