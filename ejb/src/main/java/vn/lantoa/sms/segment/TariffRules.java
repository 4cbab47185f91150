package vn.lantoa.sms.segment;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.lantoa.kernel.Issues;

/** Rules for a tariff. */
final class TariffRules {
    static final BigDecimal DEAREST = BigDecimal.valueOf(1_000_000);
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private TariffRules() {}

    static Issues check(LocalDate validFrom, BigDecimal gsm7, BigDecimal ucs2) {
        return Issues.none()
                .when(validFrom.isBefore(FIRST) || validFrom.isAfter(LAST), "validFrom", "out-of-range", FIRST, LAST)
                .and(check("gsm7", gsm7))
                .and(check("ucs2", ucs2));
    }

    private static Issues check(String field, BigDecimal price) {
        var inRange = price.signum() >= 0 && price.compareTo(DEAREST) <= 0;
        return Issues.none()
                .when(!inRange, field, "out-of-range", 0, DEAREST)
                // there are no coins below one dong, but contracts have fractions
                .when(inRange && price.stripTrailingZeros().scale() > 2, field, "malformed");
    }
}
