package vn.lantoa.sms.tariff;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.segment.SmsTariff;

/** The tariffs that are kept. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Tariffs {
    @PersistenceContext
    EntityManager entities;

    /** The tariffs of a company, the latest first. */
    public List<DatedTariff> of(PartnerId company) {
        List<?> rows = entities.createNativeQuery("select cast(valid_from as text), gsm7, ucs2 from sms_tariff"
                        + " where partner_id = ? order by valid_from desc")
                .setParameter(1, company.value())
                .getResultList();
        return rows.stream().map(row -> tariff(company, (Object[]) row)).toList();
    }

    private static DatedTariff tariff(PartnerId company, Object... row) {
        return new DatedTariff(
                LocalDate.parse((String) row[0]),
                new SmsTariff(company.toString(), (BigDecimal) row[1], (BigDecimal) row[2]));
    }

    /** Keeps one, in place of that of the same day. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void set(PartnerId company, DatedTariff tariff, Actor by, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into sms_tariff (partner_id, valid_from, gsm7, ucs2, set_at, set_by)
                        values (?, cast(? as date), ?, ?, ?, ?)
                        on conflict (partner_id, valid_from) do update set gsm7 = excluded.gsm7, ucs2 = excluded.ucs2,
                          set_at = excluded.set_at, set_by = excluded.set_by""")
                .setParameter(1, company.value())
                .setParameter(2, tariff.validFrom().toString())
                .setParameter(3, tariff.prices().gsm7())
                .setParameter(4, tariff.prices().ucs2())
                .setParameter(5, now.atOffset(ZoneOffset.UTC))
                .setParameter(6, by.reference())
                .executeUpdate();
    }

    /** Forgets the one of this day. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void remove(PartnerId company, LocalDate validFrom) {
        entities.createNativeQuery("delete from sms_tariff where partner_id = ? and valid_from = cast(? as date)")
                .setParameter(1, company.value())
                .setParameter(2, validFrom.toString())
                .executeUpdate();
    }
}
