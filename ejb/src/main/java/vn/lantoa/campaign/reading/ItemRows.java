package vn.lantoa.campaign.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.action.AttachedVersion;
import vn.lantoa.campaign.action.ItemFacts;
import vn.lantoa.campaign.plan.ItemSpec;
import vn.lantoa.campaign.plan.ItemState;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.parity.Following;
import vn.lantoa.release.parity.Followings;

/** Reader of items with their facts. */
@ApplicationScoped
class ItemRows {
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
    Followings followings;

    @Inject
    ReceiverRows receivers;

    List<Row> of(CampaignId campaign, Instant now) {
        var found = receivers.of(campaign, now);
        return database.sql(SELECT).with("campaign", campaign).list(ItemRow.class).stream()
                .map(row -> row(row, found, now))
                .toList();
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

    private Row row(ItemRow row, ReceiverRows.RecipientsByItem found, Instant now) {
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
}
