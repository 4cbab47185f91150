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
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.text.Words;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.press.format.FeedDocument;
import vn.lantoa.press.format.FeedFormat;
import vn.lantoa.press.format.FeedHead;
import vn.lantoa.press.format.WriteFeed;

/**
 * Renders a partner's private feed: what the partner is entitled to as it stands now, notices for what was taken back,
 * and nothing that is under embargo. Its files stand under the token as well, so that a reader without headers can
 * fetch them.
 */
@UseCase
public class RenderPartnerFeed {
    private static final String PLACE = "/feeds/private/";

    /** The number of newest entries of the log that are read, the partner's or not. */
    private static final int STRETCH = 5000;

    /** The newest entries that are read first: whoever is given much finds a whole feed in them. */
    private static final int FIRST = 500;

    /** The most assets that such a feed holds. */
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
     * Renders the feed of the partner who asks.
     *
     * @param token the token of its address
     * @throws NotFound when the actor is no partner
     */
    public FeedDocument call(Actor by, RandomToken token, FeedFormat format) {
        if (by.kind() != Actor.Kind.PARTNER) throw new NotFound("private feed");
        var partner = new PartnerId(by.id());
        var place = PLACE + token.value();
        var newest = newest(partner);
        var shown = entitled.shown(
                partner, newest.stream().map(FeedChanges.Newest::asset).toList());
        var states =
                FeedView.states(shown, asset -> entitled.find(partner, asset).flatMap(PartnerState::asPublicState));
        var view = new FeedView(states, entry -> true, new FeedPlaces(address, place));
        var content = items.of(view, newest, clock.instant());
        // named by the partner and not by the token, which is exchanged for another from time to time
        var head = FeedHead.of("partner-" + partner.value(), place, Words.VI.text("feed.partner"));
        return write.write(format, head, content, 0);
    }

    /** The assets that changed last for this partner, the newest first. */
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
