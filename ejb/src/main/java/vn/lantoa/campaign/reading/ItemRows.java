package vn.lantoa.campaign.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.plan.Assignment;
import vn.lantoa.campaign.plan.ItemSpec;
import vn.lantoa.campaign.plan.ItemState;
import vn.lantoa.campaign.readiness.ItemFacts;
import vn.lantoa.campaign.readiness.Made;
import vn.lantoa.campaign.template.CampaignChannel;
import vn.lantoa.campaign.template.Phase;
import vn.lantoa.campaign.template.Wanted;
import vn.lantoa.kernel.Columns;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.parity.Following;
import vn.lantoa.release.parity.Followings;

/** The reader of items with their facts. */
@ApplicationScoped
class ItemRows {
    private static final String SELECT =
            """
            select i.id, i.title, i.kind, i.language, i.audience, i.channels, i.reach, i.organisation_id,
                   cast(i.starts_at as text), cast(i.ends_at as text), i.cancelled_at is not null, r.state, i.assignment,
                   i.asset_id, a.kind, a.language, v.number, coalesce(v.texts ->> 'title', ''),
                   exists (select 1 from submission s where s.version_id = v.id and s.state = 'APPROVED' and s.seal = v.seal),
                   (select max(n.number) from asset_version n where n.asset_id = i.asset_id), a.variant_of is not null,
                   o.valid_until, i.phase, o.name, cast(i.release_id as text), i.assignment_note, i.sequence, i.lock_version,
                   case when r.state in ('PLANNED', 'EMBARGOED') then r.due_at end, r.expires_at, v.notes ->> 'usableUntil'
              from campaign_item i
              join organisation o on o.id = i.organisation_id
              left join release r on r.id = i.release_id
              left join asset_version v on v.id = i.version_id
              left join asset a on a.id = i.asset_id
             where i.campaign_id = ? order by i.starts_at, i.position""";

    /** A row of an item, without its readiness issues. */
    record Row(ItemFacts facts, ItemView.Card card) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Followings followings;

    @Inject
    ReceiverRows receivers;

    List<Row> of(CampaignId campaign, Instant now) {
        var found = receivers.of(campaign, now);
        List<?> rows = entities.createNativeQuery(SELECT)
                .setParameter(1, campaign.value())
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row, found, now)).toList();
    }

    private Row row(Object[] row, ReceiverRows.Found found, Instant now) {
        var release = row[11] == null ? null : ReleaseState.valueOf((String) row[11]);
        var cancelled = (Boolean) row[10];
        var id = new CampaignItemId((UUID) row[0]);
        var facts = new ItemFacts(
                id,
                wish(row),
                new LocalWindow(local(row[8]), row[9] == null ? null : local(row[9])),
                ItemState.of(cancelled, row[13] != null, release),
                new ItemFacts.Progress(Assignment.valueOf((String) row[12]), Columns.dayOrNull(row[21])),
                made(row, !cancelled && release == ReleaseState.CANCELLED, now),
                found.of(id));
        return new Row(facts, card(row));
    }

    private static ItemSpec wish(Object[] row) {
        Set<CampaignChannel> channels = Stream.of(((String) row[5]).split(","))
                .map(CampaignChannel::valueOf)
                .collect(Collectors.toSet());
        var kind = row[2] == null ? null : AssetKind.valueOf((String) row[2]);
        return new ItemSpec(
                (String) row[1],
                new Wanted(kind, (String) row[3], (String) row[4]),
                channels,
                Reach.valueOf((String) row[6]),
                new OrganisationId((UUID) row[7]));
    }

    private @Nullable Made made(Object[] row, boolean releaseCancelled, Instant now) {
        if (row[13] == null) return null;
        var asset = new AssetId((UUID) row[13]);
        var number = number(row[16]);
        var outdated = (Boolean) row[20]
                && followings
                        .find(asset, number, now)
                        .filter(Following::isOutdated)
                        .isPresent();
        return new Made(
                asset,
                AssetKind.valueOf((String) row[14]),
                (String) row[15],
                number,
                new Made.Standing((Boolean) row[18], number(row[19]), outdated, lastDay((String) row[30])),
                new Made.PlannedRelease(
                        releaseCancelled, Columns.instantOrNull(row[28]), Columns.instantOrNull(row[29])));
    }

    private static ItemView.Card card(Object[] row) {
        return new ItemView.Card(
                Phase.valueOf((String) row[22]),
                (String) row[23],
                (String) row[17],
                (String) row[24],
                (String) row[25],
                number(row[26]),
                ((Number) row[27]).longValue());
    }

    private static LocalDateTime local(Object column) {
        return LocalDateTime.parse(((String) column).replace(' ', 'T'));
    }

    private static @Nullable LocalDate lastDay(@Nullable String written) {
        return written == null || written.isEmpty() ? null : LocalDate.parse(written);
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
