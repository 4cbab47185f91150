package vn.lantoa.campaign.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.OrganisationId;

/** Repository of the events of campaigns. The stop of a campaign cancels the events that would begin after it. */
@ApplicationScoped
public class EventRows {
    private static final String SELECT =
            """
            with named as (
              select e.*, c.code, c.title as campaign_title, c.template, c.lock_version as campaign_version, c.run_since,
                     coalesce(e.ends_at, e.starts_at) at time zone c.zone <= :now as past,
                     e.starts_at at time zone c.zone < cast(:now as timestamptz) + interval '7 days' as soon,
                     e.cancelled or c.run = 'STOPPED' and e.starts_at at time zone c.zone > c.run_since as off
                from campaign_event e join campaign c on c.id = e.campaign_id)
            select e.id, e.campaign_id as campaign, e.code, e.campaign_title, e.template, lower(e.kind) as kind, e.title,
                   o.code as organiser, to_char(e.starts_at, 'YYYY-MM-DD"T"HH24:MI') as begins,
                   coalesce(to_char(e.ends_at, 'YYYY-MM-DD"T"HH24:MI'), '') as ends, e.venue, e.audiences,
                   cast(e.materials as text[]) as materials, e.cancelled, o.id as unit, o.name as unit_name,
                   case when e.attendance is not null then 'RECORDED' when e.off then 'CANCELLED'
                        when e.past then 'DUE' else 'PLANNED' end as state,
                   e.attendance,
                   case when e.attendance is not null or e.off then null when e.past then 'NOT_RECORDED'
                        when e.soon and e.venue = '' then 'NO_VENUE' end as issue,
                   e.lock_version + e.campaign_version as revision, greatest(e.changed_at, e.run_since) as changed_at
              from named e join organisation o on o.id = e.organisation_id where """;

    private static final String KEEP =
            """
            insert into campaign_event as e (id, campaign_id, kind, title, organisation_id, starts_at, ends_at, venue,
                audiences, materials, cancelled, changed_at)
            values (:id, :campaign, upper(:kind), :title, :unit, cast(:begins as timestamp),
                cast(nullif(:ends, '') as timestamp), :venue, cast(:audiences as text[]), cast(:materials as uuid[]),
                :cancelled, :now)
            on conflict (id) do update set (kind, title, organisation_id, starts_at, ends_at, venue, audiences, materials,
                cancelled, changed_at, lock_version) = (excluded.kind, excluded.title, excluded.organisation_id,
                excluded.starts_at, excluded.ends_at, excluded.venue, excluded.audiences, excluded.materials,
                excluded.cancelled, excluded.changed_at, e.lock_version + 1)
             where e.attendance is null and e.campaign_id = excluded.campaign_id""";

    @Inject
    Database database;

    /** Returns the events of the campaigns, in order of time. */
    public List<CampaignEvent> of(Collection<CampaignId> campaigns, Instant now) {
        return list("e.campaign_id = any (cast(:of as uuid[]))", campaigns, now);
    }

    /** Returns the events of all campaigns on this day. */
    public List<CampaignEvent> on(LocalDate day, Instant now) {
        return list("cast(:of as date) between e.starts_at::date and coalesce(e.ends_at, e.starts_at)::date", day, now);
    }

    private List<CampaignEvent> list(String where, Object of, Instant now) {
        return query(where + " order by e.starts_at, e.id limit 2000", of, now).list(CampaignEvent.class);
    }

    private SqlQuery query(String where, Object of, Instant now) {
        return database.sql(SELECT + " " + where).with("of", of).with("now", now);
    }

    /** Returns the event, locked until the end of the transaction. */
    public CampaignEvent getLocked(CampaignEventId id, Instant now) {
        database.sql("select id from campaign_event where id = :id for update")
                .with("id", id)
                .value(CampaignEventId.class);
        return query("e.id = :of", id, now)
                .first(CampaignEvent.class)
                .orElseThrow(() -> new NotFound("campaign-event:" + id));
    }

    /** Adds or changes an event. Returns false if the event is recorded or belongs to another campaign. */
    boolean keep(CampaignEventId id, CampaignId campaign, EventText text, OrganisationId unit, Instant now) {
        var kept = database.sql(KEEP)
                .with(text)
                .with("id", id)
                .with("campaign", campaign)
                .with("unit", unit)
                .with("now", now);
        return kept.update() > 0;
    }
}
