package vn.lantoa.campaign.social;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.catalogue.ShortLinks;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.rendition.RenditionView;
import vn.lantoa.rendition.Renditions;

/** Builder of the social media kit of a version. */
@ApplicationScoped
class SocialKits {
    @Inject
    Renditions renditions;

    @Inject
    ShortLinks links;

    @Inject
    SocialPosts posts;

    @Inject
    HubAddress hub;

    @Inject
    Clock clock;

    SocialKit kit(CampaignItemId item, AssetVersion version, String hashtags) {
        var ready = renditions.of(version.id()).stream()
                .filter(one -> one.made().isPresent())
                .map(RenditionView::name)
                .collect(Collectors.toSet());
        var visits = links.visits(subject(item));
        var recorded = posts.of(item);
        var parts = Networks.ALL.stream()
                .map(network -> part(new Place(item, version, network), hashtags, ready, recorded)
                        .visited(visits.getOrDefault(network.slug(), 0L)))
                .toList();
        return new SocialKit(version.asset(), version.number(), version.texts().title(), parts);
    }

    private record Place(CampaignItemId item, AssetVersion version, Network network) {}

    private SocialKit.Part part(Place at, String hashtags, Set<String> ready, List<SocialKit.Post> recorded) {
        var network = at.network();
        var texts = at.version().texts();
        var wanted = new ShortLinks.Wanted("/a/" + at.version().asset(), network.slug(), subject(at.item()));
        var address = hub.of(links.codeOf(wanted, clock.instant()).path()).toString();
        var caption = Caption.of(network, new Caption.Words(texts.title(), texts.description(), hashtags, address));
        var rendition = Stream.concat(network.films().stream(), network.pictures().stream())
                .filter(ready::contains)
                .findFirst()
                .orElse(null);
        var there = recorded.stream()
                .filter(post -> post.network().equals(network.slug()))
                .toList();
        return new SocialKit.Part(network, caption, address, rendition, 0, there);
    }

    private static String subject(CampaignItemId item) {
        return "campaign-item:" + item;
    }
}
