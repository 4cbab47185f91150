/**
 * Owns: campaigns and their items in the API and the console, the days of the plan, and calendar subscriptions. Comes
 * after: embed. Hands over by: pages, JSON and calendars.
 */
@NullMarked
package vn.lantoa.web.campaign;

import org.jspecify.annotations.NullMarked;
