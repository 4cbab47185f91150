package vn.lantoa.sms.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.organisation.partner.Outlet;
import vn.lantoa.organisation.partner.Outlets;
import vn.lantoa.organisation.partner.Partner;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;

/** Queries of tariffs, for all officers. A company sees only its own tariffs. */
@ApplicationScoped
public class TariffQueries {
    @Inject
    Tariffs tariffs;

    @Inject
    Partners partners;

    @Inject
    Outlets outlets;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Returns the companies with the SMS outlet by name, including those without a tariff. */
    public List<CompanyTariffs> list(Actor by) {
        if (!by.isOfficer()) throw new Forbidden("tariffs");
        return outlets.having(Outlet.SMS, clock.instant()).stream()
                .map(this::company)
                .toList();
    }

    /** Returns the companies for displaying costs; empty for actors that are not officers. */
    public List<CompanyTariffs> beside(Actor by) {
        return by.isOfficer() ? list(by) : List.of();
    }

    /** Returns the tariffs of one partner, independent of its current outlets. */
    public CompanyTariffs get(PartnerId company, Actor by) {
        if (!by.isOfficer()) throw new Forbidden("tariffs");
        return company(partners.get(company));
    }

    /**
     * Returns the cost of a text to the given number of recipients by the company's tariff of the day; empty if the
     * company has none.
     */
    public Optional<MessageCost> cost(PartnerId company, Instant at, String text, long numbers) {
        return company(partners.get(company)).on(day(at)).map(tariff -> MessageCost.of(tariff, text, numbers));
    }

    /** Returns today's date in the hub's time zone. */
    public LocalDate today() {
        return day(clock.instant());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private CompanyTariffs company(Partner partner) {
        return new CompanyTariffs(partner.id(), partner.name(), tariffs.of(partner.id()));
    }
}
