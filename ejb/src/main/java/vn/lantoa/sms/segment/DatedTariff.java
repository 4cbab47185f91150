package vn.lantoa.sms.segment;

import java.time.LocalDate;

/**
 * Tariff with its first day; it is in effect until the next one.
 *
 * @param validFrom first day, in the hub's time zone
 */
public record DatedTariff(LocalDate validFrom, SmsTariff prices) {}
