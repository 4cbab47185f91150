/** Private calendars of partners over the API. Comes after: the calendars themselves. */
@NullMarked
package vn.lantoa.web.campaign.calendar;

import org.jspecify.annotations.NullMarked;
