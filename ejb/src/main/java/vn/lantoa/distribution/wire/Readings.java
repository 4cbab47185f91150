package vn.lantoa.distribution.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.partner.PartnerId;

/** Repository of readings. */
@ApplicationScoped
public class Readings {
    private static final String SELECT =
            """
            select r.partner_id as partner, r.channel, r.last_at, r.last_seq, r.gaps, r.silent_since
            from partner_reading r join partner p on p.id = r.partner_id""";

    /**
     * Records a reading. Writes nothing within a minute of the last reading, so that frequent readings cause at most
     * one write per minute.
     */
    private static final String NOTE =
            """
            insert into partner_reading as r (partner_id, channel, last_at, last_seq)
            select p.id, :channel, :now, cast(:seq as bigint) from partner p where p.id = :partner
            on conflict (partner_id, channel) do update
            set gaps = r.gaps[greatest(1, cardinality(r.gaps) - 18):]
                       || extract(epoch from excluded.last_at - r.last_at)::integer,
                last_at = excluded.last_at, last_seq = greatest(r.last_seq, excluded.last_seq), silent_since = null
            where excluded.last_at >= r.last_at + interval '1 minute'""";

    @Inject
    Database database;

    @Transactional(Transactional.TxType.MANDATORY)
    public void note(PartnerId partner, ReadingChannel channel, @Nullable Long seq, Instant now) {
        database.sql(NOTE)
                .with("channel", channel)
                .with("now", now)
                .with("seq", seq)
                .with("partner", partner)
                .update();
    }

    /** Returns the readings of one partner. */
    public List<Reading> of(PartnerId partner) {
        return list(" where r.partner_id = :partner order by r.channel", query -> query.with("partner", partner));
    }

    /** Returns the readings of all partners. */
    public List<Reading> all() {
        return list(" order by r.partner_id, r.channel", UnaryOperator.identity());
    }

    /** Returns the readings of admitted partners that are not reported as silent yet. */
    public List<Reading> watched(Instant now) {
        return list(
                " where r.silent_since is null and p.suspended_at is null and (p.expires_at is null or p.expires_at > :now)",
                query -> query.with("now", now));
    }

    /**
     * Marks a reader as silent.
     *
     * @return false if another node has done so, or the partner has read meanwhile
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean fellSilent(Reading reading, Instant now) {
        return database.sql(
                                """
                                update partner_reading set silent_since = :now
                                where partner_id = :partner and channel = :channel and last_at = :lastAt
                                  and silent_since is null""")
                        .with(reading)
                        .with("now", now)
                        .update()
                > 0;
    }

    /** Returns the policy for silence. */
    public SilencePolicy policy() {
        return database.sql("select factor, least_minutes * 60 as least, least_gaps from silence_policy")
                .row(SilencePolicy.class);
    }

    private List<Reading> list(String where, UnaryOperator<SqlQuery> parameters) {
        return parameters.apply(database.sql(SELECT + where)).list(Reading.class);
    }
}
