package vn.lantoa.sms.order;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.Outlet;
import vn.lantoa.organisation.partner.Outlets;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;

/** Sets the tariff of a telecom company from a day on; replaces a tariff of the same day. */
@UseCase
public class SetTariff {
    static final BigDecimal DEAREST = BigDecimal.valueOf(1_000_000);
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    @Inject
    Tariffs tariffs;

    @Inject
    Partners partners;

    @Inject
    Outlets outlets;

    @Inject
    Oversight oversight;

    @Inject
    AuditLog audit;

    /**
     * Command to set a tariff. Prices are for one part to one number in dong (VND), in the GSM alphabet and in UTF-16.
     */
    public record Command(PartnerId company, LocalDate validFrom, BigDecimal gsm7, BigDecimal ucs2, Actor by) {}

    /** Sets the tariff. */
    public void call(Command command) {
        oversight.requireAdministrator(command.by());
        var company = partners.get(command.company());
        check(command.validFrom(), command.gsm7(), command.ucs2())
                .when(!outlets.of(company.id()).contains(Outlet.SMS), "partner", "no-sms-outlet")
                .throwIfAny();
        var prices = new SmsTariff(command.gsm7(), command.ucs2());
        tariffs.set(company.id(), new DatedTariff(command.validFrom(), prices), command.by());
        audit.record(
                command.by(),
                "sms-tariff-set",
                company.actor().reference(),
                Map.of(
                        "validFrom", command.validFrom().toString(),
                        "gsm7", command.gsm7().toPlainString(),
                        "ucs2", command.ucs2().toPlainString()));
    }

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
