package vn.lantoa.sms.order;

import java.time.LocalDate;

/**
 * Tariff with its first day. The tariff is in effect until the next tariff begins.
 *
 * @param validFrom first day, in the hub's time zone
 */
public record DatedTariff(LocalDate validFrom, SmsTariff prices) {}
