package vn.lantoa.campaign.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.RandomToken;

/** Repository of calendar keys that are not ended. An ended key is invalid at once. */
@ApplicationScoped
public class CalendarKeys {
    private static final String SELECT =
            """
            select k.id, case when k.campaign_id is not null then 'CAMPAIGN'
                   when k.organisation_id is not null then 'ORGANISATION' else 'PARTNER' end as kind,
                   coalesce(k.campaign_id, k.organisation_id, k.partner_id) as of,
                   coalesce(c.title, o.name, p.name) as name, k.label, k.created_at, k.good_until as until, k.used_on
              from calendar_key k left join campaign c on c.id = k.campaign_id
              left join organisation o on o.id = k.organisation_id left join partner p on p.id = k.partner_id
             where k.ended_at is null""";

    @Inject
    Database database;

    public Optional<CalendarKey> find(RandomToken token) {
        return list(" and k.token_sha256 = :token", query -> query.with("token", token.sha256())).stream()
                .findFirst();
    }

    public Optional<CalendarKey> find(CalendarKeyId id) {
        return list(" and k.id = :id", query -> query.with("id", id)).stream().findFirst();
    }

    /** Returns all keys, the newest first; at most 1000. */
    public List<CalendarKey> all() {
        return list(" order by k.created_at desc limit 1000", UnaryOperator.identity());
    }

    /** Returns the keys of this campaign, organisation or partner, the newest first. */
    public List<CalendarKey> of(CalendarScope scope) {
        return list(
                " and coalesce(k.campaign_id, k.organisation_id, k.partner_id) = :of order by k.created_at desc, k.id",
                query -> query.with("of", scope.of()));
    }

    @Transactional(TxType.MANDATORY)
    public void add(IssuedCalendar issued, String label, @Nullable LocalDate until, Actor by, Instant now) {
        database.sql(
                        """
                        insert into calendar_key (id, token_sha256, campaign_id, organisation_id, partner_id, label,
                                                  good_until, created_at, created_by)
                        values (:id, :token, case :kind when 'CAMPAIGN' then cast(:of as uuid) end,
                          case :kind when 'ORGANISATION' then cast(:of as uuid) end,
                          case :kind when 'PARTNER' then cast(:of as uuid) end,
                          :label, cast(:until as date), :now, :by)""")
                .with("id", issued.id())
                .with("token", issued.token().sha256())
                .with(issued.scope())
                .with("label", label)
                .with("until", until)
                .with("now", now)
                .with("by", by.reference())
                .update();
    }

    @Transactional(TxType.MANDATORY)
    public void end(CalendarKeyId id, Instant now) {
        database.sql("update calendar_key set ended_at = :now where id = :id and ended_at is null")
                .with("now", now)
                .with("id", id)
                .update();
    }

    /** Records the day on which the calendar was read; at most once per day. */
    @Transactional(TxType.MANDATORY)
    public void used(CalendarKeyId id, LocalDate today) {
        database.sql("update calendar_key set used_on = cast(:today as date) where id = :id"
                        + " and used_on is distinct from cast(:today as date)")
                .with("today", today)
                .with("id", id)
                .update();
    }

    private List<CalendarKey> list(String where, UnaryOperator<SqlQuery> parameters) {
        return parameters.apply(database.sql(SELECT + where)).list(CalendarKey.class);
    }
}
