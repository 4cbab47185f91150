package vn.lantoa.sms.tariff;

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
import vn.lantoa.organisation.outlet.Outlet;
import vn.lantoa.organisation.outlet.Outlets;
import vn.lantoa.organisation.partner.Partner;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;

/** The tariffs for every officer, for they choose by them; no company sees those of another. */
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

    /** The companies that bring messages to telephones now, by name, also those without a tariff. */
    public List<CompanyTariffs> list(Actor by) {
        if (!by.isOfficer()) throw new Forbidden("tariffs");
        return outlets.having(Outlet.SMS, clock.instant()).stream()
                .map(this::company)
                .toList();
    }

    /** The companies where costs are shown beside something else; none for anybody but officers. */
    public List<CompanyTariffs> beside(Actor by) {
        return by.isOfficer() ? list(by) : List.of();
    }

    /** The tariffs of one partner, whatever its outlets are now. */
    public CompanyTariffs get(PartnerId company, Actor by) {
        if (!by.isOfficer()) throw new Forbidden("tariffs");
        return company(partners.get(company));
    }

    /** The cost of a text to so many numbers by the company's own tariff of this day; empty when it has none. */
    public Optional<MessageCost> cost(PartnerId company, Instant at, String text, long numbers) {
        return company(partners.get(company)).on(day(at)).map(tariff -> MessageCost.of(tariff, text, numbers));
    }

    /** The day today. */
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
