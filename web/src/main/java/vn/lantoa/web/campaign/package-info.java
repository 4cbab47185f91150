/**
 * Owns: campaigns with their items over the API and in the console, the days of the plan, and calendars for programs
 * that subscribe. Comes after: embed. Hands over by: pages, JSON and calendars.
 */
@NullMarked
package vn.lantoa.web.campaign;

import org.jspecify.annotations.NullMarked;
