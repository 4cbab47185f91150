package vn.lantoa.press;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.distribution.entitlement.EntitledCatalogue;
import vn.lantoa.distribution.entitlement.PartnerState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.NotFound;
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
@Stateless
public class RenderPartnerFeed {
    private static final String PLACE = "/feeds/private/";

    @Inject
    EntitledCatalogue entitled;

    @Inject
    PartnerFeedChanges changes;

    @Inject
    FeedItems items;

    @Inject
    WriteFeed write;

    @Inject
    HubAddress address;

    @Inject
    Clock clock;

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
        var newest = changes.newest(partner);
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
}
