package vn.lantoa.campaign.social;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.catalogue.ShortLinks;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.rendition.RenditionView;
import vn.lantoa.rendition.Renditions;

/** Builder of the social media kit of a version, and repository of posts. A struck post is kept but no longer displayed. */
@ApplicationScoped
public class SocialKits {
    @Inject
    Renditions renditions;

    @Inject
    ShortLinks links;

    @Inject
    HubAddress hub;

    @Inject
    Clock clock;

    @Inject
    Database database;

    SocialKit kit(CampaignItemId item, AssetVersion version, String hashtags) {
        var ready = renditions.of(version.id()).stream()
                .filter(one -> one.made().isPresent())
                .map(RenditionView::name)
                .collect(Collectors.toSet());
        var subject = "campaign-item:" + item;
        var visits = links.visits(subject);
        var recorded = posts(item);
        var texts = version.texts();
        var parts = new ArrayList<SocialKit.Part>();
        for (var network : Networks.ALL) {
            var slug = network.slug();
            var wanted = new ShortLinks.Wanted("/a/" + version.asset(), slug, subject);
            var address = hub.of(links.codeOf(wanted, clock.instant()).path()).toString();
            var caption = Caption.of(network, new Caption.Words(texts.title(), texts.description(), hashtags, address));
            var there = recorded.stream()
                    .filter(post -> post.network().equals(slug))
                    .toList();
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

    /** Returns the posts of an item, the latest first; at most 200. */
    private List<SocialKit.Post> posts(CampaignItemId item) {
        return database.sql(
                        """
                        select id, network, address, recorded_at from social_post
                        where item_id = :item and struck_at is null order by recorded_at desc, id limit 200""")
                .with("item", item)
                .list(SocialKit.Post.class);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public SocialPostId add(CampaignItemId item, String network, String address, Actor by) {
        var id = new SocialPostId(UUID.randomUUID());
        database.sql(
                        """
                        insert into social_post (id, item_id, network, address, recorded_at, recorded_by)
                        values (:id, :item, :network, :address, :now, :by)""")
                .with("id", id)
                .with("item", item)
                .with("network", network)
                .with("address", address)
                .with("now", clock.instant())
                .with("by", by.reference())
                .update();
        return id;
    }

    /**
     * Strikes a post.
     *
     * @return false if the post does not exist
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean strike(CampaignItemId item, SocialPostId post) {
        return database.sql("update social_post set struck_at = :now"
                                + " where id = :post and item_id = :item and struck_at is null")
                        .with("now", clock.instant())
                        .with("post", post)
                        .with("item", item)
                        .update()
                > 0;
    }
}
