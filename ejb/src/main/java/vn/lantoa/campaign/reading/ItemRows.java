package vn.lantoa.campaign.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.action.ActionType.OfItem;
import vn.lantoa.campaign.action.AttachedVersion;
import vn.lantoa.campaign.action.ItemFacts;
import vn.lantoa.campaign.action.PlannedAction;
import vn.lantoa.campaign.action.Receivers;
import vn.lantoa.campaign.action.ScheduledActions;
import vn.lantoa.campaign.event.CampaignEvent;
import vn.lantoa.campaign.event.EventRows;
import vn.lantoa.campaign.plan.ItemSpec;
import vn.lantoa.campaign.plan.ItemState;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.Outlet;
import vn.lantoa.organisation.partner.Outlets;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.parity.Following;
import vn.lantoa.release.parity.Followings;
import vn.lantoa.sms.contact.ContactTermsByClass;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.contact.QuietHours;

/** Reader of items with their facts, and with their recipients at the time each item begins. */
@ApplicationScoped
class ItemRows {
    /**
     * Selects, for each item with an attached version, the partners entitled to the item, and which of these partners
     * have no access at the item's time. The conditions repeat the function {@code entitled}; calling that function per
     * item and partner takes six times as long.
     */
    private static final String PARTNERS =
            """
            with token as (
              select partner_id, max(expires_at) as until from api_token where revoked_at is null group by partner_id),
            taker as (
              select distinct i.id as item, i.starts_at at time zone c.zone as begins, e.partner_id
                from campaign c join campaign_item i on i.campaign_id = c.id and i.cancelled_at is null
                join asset a on a.id = i.asset_id
                join asset_version v on v.id = i.version_id
                join entitlement e on e.taken_at is null and (i.reach = 'PUBLIC' or not e.public_only)
                 and (e.kinds = '{}' or a.kind = any (e.kinds))
                 and (e.languages = '{}' or a.language = any (e.languages))
                 and (e.topics = '{}' or v.texts ->> 'topic' = any (e.topics))
               where c.id = :campaign and i.reach <> 'INTERNAL')
            select n.item, count(*) as partners, coalesce(array_agg(p.name order by p.name) filter (
                     where p.suspended_at is not null or p.expires_at <= n.begins or t.until is null or t.until <= n.begins),
                     '{}') as without
              from taker n join partner p on p.id = n.partner_id left join token t on t.partner_id = p.id
             group by n.item""";

    private static final String SELECT =
            """
            select i.id, i.title, i.kind, i.language, i.audience, string_to_array(i.channels, ',') as channels, i.reach,
                   i.organisation_id as owner, cast(i.starts_at as text) as starts_at, cast(i.ends_at as text) as ends_at,
                   i.cancelled_at is not null as cancelled, r.state, i.assignment, o.valid_until as owner_until,
                   i.asset_id as asset, a.kind as made_kind, a.language as made_language, v.number,
                   (select max(n.number) from asset_version n where n.asset_id = i.asset_id) as newest,
                   exists (select 1 from submission s where s.version_id = v.id and s.state = 'APPROVED'
                            and s.seal = v.seal) as approved,
                   a.variant_of is not null as variant, v.notes ->> 'usableUntil' as usable_until,
                   case when r.state in ('PLANNED', 'EMBARGOED') then r.due_at end as opens_at, r.expires_at,
                   i.phase, o.name as owner_name, coalesce(v.texts ->> 'title', '') as made_title,
                   cast(i.release_id as text) as release, i.assignment_note, i.sequence, i.lock_version as seen
              from campaign_item i
              join organisation o on o.id = i.organisation_id
              left join release r on r.id = i.release_id
              left join asset_version v on v.id = i.version_id
              left join asset a on a.id = i.asset_id
             where i.campaign_id = :campaign order by i.starts_at, i.position""";

    /** Row of an item, without its readiness issues. */
    record Row(ItemFacts facts, ItemView.Card card) {}

    @Inject
    Database database;

    @Inject
    EventRows events;

    @Inject
    Followings followings;

    @Inject
    ScheduledActions scheduledActions;

    @Inject
    Outlets outlets;

    @Inject
    ContactTermsByClass guard;

    List<Row> of(CampaignId campaign, Instant now) {
        var found = receivers(campaign, now);
        return database.sql(SELECT).with("campaign", campaign).list(ItemRow.class).stream()
                .map(row -> row(row, found, now))
                .toList();
    }

    /** Returns the events of the campaign, in order of time. */
    List<CampaignEvent> events(CampaignId campaign, Instant now) {
        return events.of(List.of(campaign), now);
    }

    /** Row as read from the database. */
    private record ItemRow(
            CampaignItemId id,
            ItemSpec spec,
            LocalWindow window,
            ItemFacts.Progress progress,
            Planned planned,
            @Nullable MadeVersion made,
            ItemView.Card card) {}

    /** Release of the item. */
    private record Planned(
            boolean cancelled, @Nullable ReleaseState state, @Nullable Instant opensAt, @Nullable Instant expiresAt) {
        AttachedVersion.PlannedRelease release() {
            return new AttachedVersion.PlannedRelease(
                    !cancelled && state == ReleaseState.CANCELLED, opensAt, expiresAt);
        }
    }

    /** Attached version. */
    private record MadeVersion(
            AssetId asset, AssetKind madeKind, String madeLanguage, int number, VersionState standing) {}

    private record VersionState(int newest, boolean approved, boolean variant, @Nullable String usableUntil) {
        AttachedVersion.VersionFacts outdated(boolean outdated) {
            var lastDay = usableUntil == null || usableUntil.isEmpty() ? null : LocalDate.parse(usableUntil);
            return new AttachedVersion.VersionFacts(approved, newest, outdated, lastDay);
        }
    }

    private Row row(ItemRow row, RecipientsByItem found, Instant now) {
        var facts = new ItemFacts(
                row.id(),
                row.spec(),
                row.window(),
                ItemState.of(
                        row.planned().cancelled(),
                        row.made() != null,
                        row.planned().state()),
                row.progress(),
                made(row, now),
                found.of(row.id()));
        return new Row(facts, row.card());
    }

    private @Nullable AttachedVersion made(ItemRow row, Instant now) {
        var made = row.made();
        if (made == null) return null;
        var outdated = made.standing().variant()
                && followings
                        .find(made.asset(), made.number(), now)
                        .filter(Following::outdated)
                        .isPresent();
        return new AttachedVersion(
                made.asset(),
                made.madeKind(),
                made.madeLanguage(),
                made.number(),
                made.standing().outdated(outdated),
                row.planned().release());
    }

    /** Returns the recipients of every item of the campaign. */
    private RecipientsByItem receivers(CampaignId campaign, Instant now) {
        var partners = database.sql(PARTNERS).with("campaign", campaign).list(Takers.class).stream()
                .collect(Collectors.toMap(Takers::item, Function.identity()));
        var companies = outlets.having(Outlet.SMS, now).size();
        return new RecipientsByItem(
                partners,
                actions(campaign),
                companies,
                guard.now().terms(MessageClass.CAMPAIGN).quiet());
    }

    /** Returns the scheduled actions of each item, by kind. */
    private Map<CampaignItemId, List<PlannedAction>> actions(CampaignId campaign) {
        var kept = scheduledActions.of(campaign).stream()
                .collect(Collectors.groupingBy(one -> one.action().kind()));
        return scheduledActions
                .types()
                .filter(type -> kept.containsKey(type.kind()))
                .flatMap(type -> type.receivers(campaign, kept.getOrDefault(type.kind(), List.of())).stream())
                .collect(Collectors.groupingBy(OfItem::item, Collectors.mapping(OfItem::action, Collectors.toList())));
    }

    /**
     * Partners entitled to an item.
     *
     * @param without names of the partners without access at the item's time
     */
    record Takers(CampaignItemId item, int partners, List<String> without) {}

    /** Recipients of all items. */
    record RecipientsByItem(
            Map<CampaignItemId, Takers> partners,
            Map<CampaignItemId, List<PlannedAction>> actions,
            int companies,
            QuietHours quiet) {
        Receivers of(CampaignItemId item) {
            var takers = partners.getOrDefault(item, new Takers(item, 0, List.of()));
            return new Receivers(
                    takers.partners(), takers.without(), companies, quiet, actions.getOrDefault(item, List.of()));
        }
    }
}
