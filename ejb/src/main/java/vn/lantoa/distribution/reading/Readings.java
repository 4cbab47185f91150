package vn.lantoa.distribution.reading;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Columns;
import vn.lantoa.organisation.partner.PartnerId;

/** The repository of readings. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Readings {
    private static final String SELECT =
            """
            select r.partner_id, r.channel, r.last_at, r.last_seq, array_to_string(r.gaps, ' '), r.silent_since
            from partner_reading r join partner p on p.id = r.partner_id""";

    /** Within a minute of the last one nothing is written: a busy reader costs no more than a quiet one. */
    private static final String NOTE =
            """
            insert into partner_reading as r (partner_id, channel, last_at, last_seq)
            select p.id, ?, ?, cast(? as bigint) from partner p where p.id = ?
            on conflict (partner_id, channel) do update
            set gaps = r.gaps[greatest(1, cardinality(r.gaps) - 18):]
                       || extract(epoch from excluded.last_at - r.last_at)::integer,
                last_at = excluded.last_at, last_seq = greatest(r.last_seq, excluded.last_seq), silent_since = null
            where excluded.last_at >= r.last_at + interval '1 minute'""";

    @PersistenceContext
    EntityManager entities;

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void note(PartnerId partner, ReadingChannel channel, @Nullable Long seq, Instant now) {
        entities.createNativeQuery(NOTE)
                .setParameter(1, channel.name())
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .setParameter(3, seq == null ? null : seq.toString())
                .setParameter(4, partner.value())
                .executeUpdate();
    }

    /** The readings of one partner. */
    public List<Reading> of(PartnerId partner) {
        return list(" where r.partner_id = ? order by r.channel", partner.value());
    }

    /** The readings of all partners. */
    public List<Reading> all() {
        return list(" order by r.partner_id, r.channel");
    }

    /** The readings of partners that are let in and not reported as silent yet. */
    public List<Reading> watched(Instant now) {
        return list(
                " where r.silent_since is null and p.suspended_at is null and (p.expires_at is null or p.expires_at > ?)",
                now.atOffset(ZoneOffset.UTC));
    }

    /** Marks a reader as silent; false when another node has done so, or the partner has read meanwhile. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean fellSilent(Reading reading, Instant now) {
        return entities.createNativeQuery(
                                """
                                update partner_reading set silent_since = ?
                                where partner_id = ? and channel = ? and last_at = ? and silent_since is null""")
                        .setParameter(1, now.atOffset(ZoneOffset.UTC))
                        .setParameter(2, reading.partner().value())
                        .setParameter(3, reading.channel().name())
                        .setParameter(4, reading.lastAt().atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                > 0;
    }

    /** The policy for silence. */
    public SilencePolicy policy() {
        var row = (Object[]) entities.createNativeQuery("select factor, least_minutes, least_gaps from silence_policy")
                .getSingleResult();
        return new SilencePolicy(
                ((Number) row[0]).intValue(),
                Duration.ofMinutes(((Number) row[1]).longValue()),
                ((Number) row[2]).intValue());
    }

    private List<Reading> list(String where, Object... parameters) {
        var query = entities.createNativeQuery(SELECT + where);
        for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> reading((Object[]) row)).toList();
    }

    private static Reading reading(Object[] row) {
        var gaps = Arrays.stream(((String) row[4]).split(" "))
                .filter(text -> !text.isEmpty())
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .toList();
        return new Reading(
                new PartnerId((UUID) row[0]),
                ReadingChannel.valueOf((String) row[1]),
                Columns.instant(row[2]),
                row[3] == null ? null : ((Number) row[3]).longValue(),
                gaps,
                Columns.instantOrNull(row[5]));
    }
}
