/** Calendars for programs that subscribe, and the console's page of the days of the plan. Comes after: embed. */
@NullMarked
package vn.lantoa.web.campaign;

import org.jspecify.annotations.NullMarked;
