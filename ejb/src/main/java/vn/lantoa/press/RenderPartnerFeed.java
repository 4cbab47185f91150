package vn.lantoa.press;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.lantoa.distribution.entitlement.EntitledCatalogue;
import vn.lantoa.distribution.entitlement.PartnerState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.Words;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.press.item.FeedDocument;
import vn.lantoa.press.item.FeedFormat;
import vn.lantoa.press.item.FeedHead;
import vn.lantoa.press.item.WriteFeed;

/**
 * Renders a partner's private feed: the current state of all assets to which the partner is entitled, and withdrawal
 * notices. Embargoed assets are omitted. The file addresses in the feed contain the token, so that feed readers without
 * custom headers can download them.
 */
@UseCase
public class RenderPartnerFeed {
    /** Number of newest log entries that are read, including entries that do not concern the partner. */
    private static final int STRETCH = 5000;

    /** Number of newest log entries that are read first; enough for partners with wide entitlements. */
    private static final int FIRST = 500;

    /** Maximum number of assets in the feed. */
    private static final int MOST = 100;

    private static final String SELECT =
            """
            with stretch as materialized (
              (select seq, asset_id, change, release_id, reach, at from change_entry
                where change not in ('ANNOUNCE', 'CALL_OFF') and partner_id is null order by seq desc limit :stretch)
              union all
              (select seq, asset_id, change, release_id, reach, at from change_entry
                where partner_id = :partner order by seq desc limit :stretch)
              order by seq desc limit :stretch),
            asking as (select cast(:partner as uuid) as id),
            his as (
              select distinct on (s.asset_id) s.seq, s.asset_id, s.at
              from stretch s cross join asking p
              join release r on r.id = s.release_id join asset a on a.id = s.asset_id
              join asset_version v on v.id = r.version_id
              where s.reach in ('PUBLIC', 'PARTNERS') and r.published_at is not null
                and case when s.change in ('WITHDRAW', 'REPLACED', 'RECALLED', 'REMOVED')
                    then entitled_since(p.id, a.kind, a.language, v.texts ->> 'topic', r.published_at, s.reach)
                    else entitled(p.id, a.kind, a.language, v.texts ->> 'topic', s.reach) end
              order by s.asset_id, s.seq desc)
            select asset_id as asset, at from his order by seq desc limit :most""";

    @Inject
    EntitledCatalogue entitled;

    @Inject
    FeedItems items;

    @Inject
    WriteFeed write;

    @Inject
    HubAddress address;

    @Inject
    Clock clock;

    @Inject
    Database database;

    /**
     * Renders the calling partner's feed.
     *
     * @param token the token in its address
     * @throws NotFound if the actor is not a partner
     */
    public FeedDocument call(Actor by, RandomToken token, FeedFormat format) {
        if (by.kind() != Actor.Kind.PARTNER) throw new NotFound("private feed");
        var partner = new PartnerId(by.id());
        var place = "/feeds/private/" + token.value();
        var newest = newest(partner);
        var shown = entitled.shown(
                partner, newest.stream().map(FeedChanges.Newest::asset).toList());
        var states =
                FeedView.states(shown, asset -> entitled.find(partner, asset).flatMap(PartnerState::asPublicState));
        var view = new FeedView(states, entry -> true, new FeedPlaces(address, place));
        var content = items.of(view, newest, clock.instant());
        // identified by the partner and not by the token, which is rotated from time to time
        var head = FeedHead.of("partner-" + partner.value(), place, Words.VI.text("feed.partner"));
        return write.write(format, head, content, 0);
    }

    /** Returns the assets that changed last for the partner, the newest first. */
    private List<FeedChanges.Newest> newest(PartnerId partner) {
        var first = newest(partner, FIRST);
        return first.size() == MOST ? first : newest(partner, STRETCH);
    }

    private List<FeedChanges.Newest> newest(PartnerId partner, int stretch) {
        return database.sql(SELECT)
                .with("partner", partner)
                .with("stretch", stretch)
                .with("most", MOST)
                .list(FeedChanges.Newest.class);
    }
}
