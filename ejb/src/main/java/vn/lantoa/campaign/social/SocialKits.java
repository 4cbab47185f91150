package vn.lantoa.campaign.social;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        var subject = "campaign-item:" + item;
        var visits = links.visits(subject);
        var recorded = posts.of(item);
        var texts = version.texts();
        var parts = new ArrayList<SocialKit.Part>();
        for (var network : Networks.ALL) {
            var slug = network.slug();
            var wanted = new ShortLinks.Wanted("/a/" + version.asset(), slug, subject);
            var address =
                    hub.of(links.codeOf(wanted, clock.instant()).path()).toString();
            var caption =
                    Caption.of(network, new Caption.Words(texts.title(), texts.description(), hashtags, address));
            var there =
                    recorded.stream().filter(post -> post.network().equals(slug)).toList();
            var times = visits.getOrDefault(slug, 0L);
            parts.add(new SocialKit.Part(
                    slug, network.name(), caption, address, rendition(network, ready), times, there));
        }
        return new SocialKit(version.asset(), version.number(), texts.title(), parts);
    }

    private static @Nullable String rendition(Network network, Set<String> ready) {
        return Stream.concat(network.films().stream(), network.pictures().stream())
                .filter(ready::contains)
                .findFirst()
                .orElse(null);
    }
}
