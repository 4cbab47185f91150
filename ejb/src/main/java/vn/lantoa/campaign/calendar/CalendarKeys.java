package vn.lantoa.campaign.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.plan.Campaigns;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;

/**
 * Repository of calendar keys that are not ended. An ended key is invalid at once. Calendars of a campaign are issued
 * by releasers of the leading organisation, calendars of an agency by its releasers, and calendars of a partner by
 * platform administrators and the partner itself.
 */
@ApplicationScoped
public class CalendarKeys {
    private static final int LONGEST_LABEL = 100;
    private static final int MOST = 100;
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
    Partners partners;

    @Inject
    Database database;

    @Inject
    Campaigns campaigns;

    @Inject
    Access access;

    @Inject
    ZoneId zone;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

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

    private void add(IssuedCalendar issued, String label, @Nullable LocalDate until, Actor by, Instant now) {
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

    private void end(CalendarKeyId id, Instant now) {
        database.sql("update calendar_key set ended_at = :now where id = :id and ended_at is null")
                .with("now", now)
                .with("id", id)
                .update();
    }

    /** Records the day on which the calendar was read; at most once per day. */
    @Transactional(Transactional.TxType.MANDATORY)
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

    void require(Actor by, CalendarScope scope) {
        if (!allows(by, scope)) throw new Forbidden("calendar of " + scope);
    }

    boolean allows(Actor by, CalendarScope scope) {
        if (scope.kind() == CalendarScope.ScopeKind.PARTNER)
            return partners.get(new PartnerId(scope.of())).actor().equals(by)
                    || access.allowsEverywhere(by, Role.ADMINISTRATOR);
        var owner = scope.kind() == CalendarScope.ScopeKind.CAMPAIGN
                ? campaigns.get(new CampaignId(scope.of())).organisation()
                : organisations.get(new OrganisationId(scope.of())).id();
        return access.allows(by, Role.RELEASER, owner);
    }

    /**
     * Returns the key.
     *
     * @throws NotFound if the actor may not end the key
     */
    CalendarKey get(CalendarKeyId id, Actor by) {
        return find(id).filter(key -> allows(by, key.scope())).orElseThrow(() -> new NotFound("calendar-key:" + id));
    }

    IssuedCalendar issue(CalendarScope scope, String label, @Nullable LocalDate until, Actor by, Instant now) {
        Issues.none()
                .when(label.isBlank(), "label", "missing")
                .when(label.length() > LONGEST_LABEL, "label", "too-long", LONGEST_LABEL)
                .when(until != null && until.isBefore(LocalDate.ofInstant(now, zone)), "until", "in-the-past")
                .when(of(scope).size() >= MOST, "label", "too-many", MOST)
                .throwIfAny();
        var issued = new IssuedCalendar(new CalendarKeyId(UUID.randomUUID()), scope, RandomToken.fresh());
        add(issued, label.strip(), until, by, now);
        audit.record(
                by,
                "calendar-key-issued",
                "calendar:" + scope,
                Map.of("key", issued.id().toString()));
        return issued;
    }

    void end(CalendarKey key, Actor by, Instant now) {
        end(key.id(), now);
        audit.record(
                by,
                "calendar-key-ended",
                "calendar:" + key.scope(),
                Map.of("key", key.id().toString()));
    }
}
