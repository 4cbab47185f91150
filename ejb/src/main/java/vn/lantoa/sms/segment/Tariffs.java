package vn.lantoa.sms.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.PartnerId;

/** Repository of tariffs. */
@ApplicationScoped
public class Tariffs {
    @Inject
    Database database;

    /** Returns the tariffs of a company, the latest first. */
    public List<DatedTariff> of(PartnerId company) {
        return database.sql("select valid_from, gsm7, ucs2 from sms_tariff"
                        + " where partner_id = :company order by valid_from desc")
                .with("company", company)
                .list(DatedTariff.class);
    }

    /** Stores a tariff; replaces a tariff of the same day. */
    @Transactional(TxType.MANDATORY)
    public void set(PartnerId company, DatedTariff tariff, Actor by, Instant now) {
        database.sql(
                        """
                        insert into sms_tariff (partner_id, valid_from, gsm7, ucs2, set_at, set_by)
                        values (:company, cast(:validFrom as date), :gsm7, :ucs2, :now, :by)
                        on conflict (partner_id, valid_from) do update set gsm7 = excluded.gsm7, ucs2 = excluded.ucs2,
                          set_at = excluded.set_at, set_by = excluded.set_by""")
                .with("company", company)
                .with("validFrom", tariff.validFrom())
                .with(tariff.prices())
                .with("now", now)
                .with("by", by.reference())
                .update();
    }

    /** Removes the tariff of this day. */
    @Transactional(TxType.MANDATORY)
    public void remove(PartnerId company, LocalDate validFrom) {
        database.sql("delete from sms_tariff where partner_id = :company and valid_from = cast(:validFrom as date)")
                .with("company", company)
                .with("validFrom", validFrom)
                .update();
    }
}
