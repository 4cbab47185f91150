package vn.lantoa.sms.gateway;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Number of submissions of a mailing accepted on a route on one day.
 *
 * @param route name of the route
 * @param company telecom company of the route; null if unknown
 * @param day the day in the hub's time zone; null for submissions that were not accepted
 * @param submissions number of accepted submissions; 0 if there is no day
 */
record Taken(String route, @Nullable PartnerId company, @Nullable LocalDate day, long submissions) {}
