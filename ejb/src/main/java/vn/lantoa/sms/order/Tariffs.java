package vn.lantoa.sms.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.Outlet;
import vn.lantoa.organisation.partner.Outlets;
import vn.lantoa.organisation.partner.Partner;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;

/** Repository of tariffs. All officers may read them; a company sees only its own tariffs. */
@ApplicationScoped
public class Tariffs {
    @Inject
    Database database;

    @Inject
    Partners partners;

    @Inject
    Outlets outlets;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Returns the tariffs of a company, the latest first. */
    public List<DatedTariff> of(PartnerId company) {
        return database.sql("select valid_from, gsm7, ucs2 from sms_tariff"
                        + " where partner_id = :company order by valid_from desc")
                .with("company", company)
                .list(DatedTariff.class);
    }

    /** Stores a tariff; replaces a tariff of the same day. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void set(PartnerId company, DatedTariff tariff, Actor by) {
        database.sql(
                        """
                        insert into sms_tariff (partner_id, valid_from, gsm7, ucs2, set_at, set_by)
                        values (:company, cast(:validFrom as date), :gsm7, :ucs2, :now, :by)
                        on conflict (partner_id, valid_from) do update set gsm7 = excluded.gsm7, ucs2 = excluded.ucs2,
                          set_at = excluded.set_at, set_by = excluded.set_by""")
                .with("company", company)
                .with("validFrom", tariff.validFrom())
                .with(tariff.prices())
                .by(by, clock.instant())
                .update();
    }

    /** Removes the tariff of this day. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(PartnerId company, LocalDate validFrom) {
        database.sql("delete from sms_tariff where partner_id = :company and valid_from = cast(:validFrom as date)")
                .with("company", company)
                .with("validFrom", validFrom)
                .update();
    }

    /** Returns the companies with the SMS outlet, with or without a tariff, by name. */
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
        return new CompanyTariffs(partner.id(), partner.name(), of(partner.id()));
    }
}
