package vn.lantoa.sms.mailing.cost;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * The number of submissions of a mailing that were taken on a route on one day.
 *
 * @param route its name
 * @param company to which it leads; null: none that the hub knows
 * @param day by the hub's local time; null for those that nobody has taken
 * @param submissions that were taken: none without a day
 */
record Taken(String route, @Nullable PartnerId company, @Nullable LocalDate day, long submissions) {}
