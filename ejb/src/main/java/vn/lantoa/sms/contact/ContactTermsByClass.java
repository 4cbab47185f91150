package vn.lantoa.sms.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;

/**
 * Repository of contact terms, and provider of the contact policy with the current terms. A class without stored terms
 * has the strict default terms. The gateway asks for the policy many times per second and gets a copy that is up to one
 * second old.
 */
@ApplicationScoped
public class ContactTermsByClass {
    private static final String SET =
            """
            insert into contact_terms (message_class, quiet_from, quiet_until, most_a_day, label, bases,
              heeds_opt_out, opt_out_word, changed_at, changed_by)
            values (:kind, cast(:from as time), cast(:until as time), :most, :label, :bases, :heedsOptOut, :optOutWord,
              :now, :by)
            on conflict (message_class) do update set quiet_from = excluded.quiet_from,
              quiet_until = excluded.quiet_until, most_a_day = excluded.most_a_day, label = excluded.label,
              bases = excluded.bases, heeds_opt_out = excluded.heeds_opt_out,
              opt_out_word = excluded.opt_out_word, changed_at = excluded.changed_at,
              changed_by = excluded.changed_by""";

    @Inject
    Database database;

    @Inject
    ZoneId zone;

    /** Returns the terms of every class. */
    public Map<MessageClass, ContactTerms> all() {
        var terms = new EnumMap<MessageClass, ContactTerms>(MessageClass.class);
        for (var kind : MessageClass.values()) terms.put(kind, ContactTerms.STRICT);
        database.sql(
                        """
                        select message_class as kind, cast(quiet_from as text) as "from", cast(quiet_until as text) as until,
                          most_a_day as most, label, string_to_array(bases, ' ') as bases, heeds_opt_out, opt_out_word
                        from contact_terms""")
                .list(Row.class)
                .forEach(row -> terms.put(row.kind(), row.terms()));
        return terms;
    }

    private record Row(MessageClass kind, ContactTerms terms) {}

    /** Sets the terms of one class. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void set(MessageClass kind, ContactTerms terms, Actor by, Instant now) {
        database.sql(SET)
                .with("kind", kind)
                .with("from", terms.quiet().from().toString())
                .with("until", terms.quiet().until().toString())
                .with(
                        "bases",
                        terms.bases().stream().map(LegalBasis::name).sorted().collect(Collectors.joining(" ")))
                .with(terms)
                .by(by, now)
                .update();
    }

    private volatile @Nullable Known known;

    private record Known(ContactGuard guard, long readAt) {}

    /** Returns the policy with the current terms. */
    public ContactGuard now() {
        return new ContactGuard(all(), zone);
    }

    /** Returns the policy with terms that are at most one second old. */
    public ContactGuard atHand() {
        var here = known;
        if (here != null
                && System.nanoTime() - here.readAt() < Duration.ofSeconds(1).toNanos()) return here.guard();
        var fresh = new Known(now(), System.nanoTime());
        known = fresh;
        return fresh.guard();
    }

    /** Returns the opt-out words of all classes. */
    public Set<String> optOutWords() {
        return all().values().stream()
                .map(ContactTerms::optOutWord)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
