package vn.lantoa.sms.tariff;

import java.time.LocalDate;
import vn.lantoa.sms.segment.SmsTariff;

/**
 * A tariff, and from when it holds: until the next one does.
 *
 * @param validFrom the first day, by the hub's clock on the wall
 */
public record DatedTariff(LocalDate validFrom, SmsTariff prices) {}
