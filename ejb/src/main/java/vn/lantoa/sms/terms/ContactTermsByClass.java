package vn.lantoa.sms.terms;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.kernel.Actor;
import vn.lantoa.sms.guard.ContactTerms;
import vn.lantoa.sms.guard.LegalBasis;
import vn.lantoa.sms.guard.MessageClass;
import vn.lantoa.sms.guard.QuietHours;

/** The terms that are kept: a class of which nothing is kept has the strict ones. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ContactTermsByClass {
    @PersistenceContext
    EntityManager entities;

    /** The terms of every class. */
    public Map<MessageClass, ContactTerms> all() {
        var terms = new EnumMap<MessageClass, ContactTerms>(MessageClass.class);
        for (var kind : MessageClass.values()) terms.put(kind, ContactTerms.STRICT);
        List<?> rows = entities.createNativeQuery(
                        """
                        select message_class, cast(quiet_from as text), cast(quiet_until as text), most_a_day, label, bases,
                          heeds_opt_out, opt_out_word from contact_terms""")
                .getResultList();
        for (var one : rows) {
            var row = (Object[]) one;
            terms.put(MessageClass.valueOf((String) row[0]), read(row));
        }
        return terms;
    }

    private static ContactTerms read(Object[] row) {
        return new ContactTerms(
                new QuietHours(LocalTime.parse((String) row[1]), LocalTime.parse((String) row[2])),
                ((Number) row[3]).intValue(),
                (String) row[4],
                Stream.of(((String) row[5]).split(" ")).map(LegalBasis::valueOf).collect(Collectors.toSet()),
                (Boolean) row[6],
                (String) row[7]);
    }

    /** Sets those of one class. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void set(MessageClass kind, ContactTerms terms, Actor by, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into contact_terms (message_class, quiet_from, quiet_until, most_a_day, label, bases,
                          heeds_opt_out, opt_out_word, changed_at, changed_by)
                        values (?, cast(? as time), cast(? as time), ?, ?, ?, ?, ?, ?, ?)
                        on conflict (message_class) do update set quiet_from = excluded.quiet_from,
                          quiet_until = excluded.quiet_until, most_a_day = excluded.most_a_day, label = excluded.label,
                          bases = excluded.bases, heeds_opt_out = excluded.heeds_opt_out,
                          opt_out_word = excluded.opt_out_word, changed_at = excluded.changed_at,
                          changed_by = excluded.changed_by""")
                .setParameter(1, kind.name())
                .setParameter(2, terms.quiet().from().toString())
                .setParameter(3, terms.quiet().until().toString())
                .setParameter(4, terms.most())
                .setParameter(5, terms.label())
                .setParameter(
                        6, terms.bases().stream().map(LegalBasis::name).sorted().collect(Collectors.joining(" ")))
                .setParameter(7, terms.heedsOptOut())
                .setParameter(8, terms.optOutWord())
                .setParameter(9, now.atOffset(ZoneOffset.UTC))
                .setParameter(10, by.reference())
                .executeUpdate();
    }
}
