package vn.lantoa.press.websub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.press.FeedCache;

/** The documents behind topics. */
@ApplicationScoped
class WebSubTopics {
    @Inject
    FeedCache cache;

    @Inject
    HubAddress hub;

    /** The content of this topic now, if there is such a feed. */
    Optional<TopicContent> find(String address) {
        try {
            return FeedTopic.find(address, hub)
                    .map(topic -> new TopicContent(topic, cache.find(topic.feed(), 0, topic.format())));
        } catch (NotFound e) {
            return Optional.empty();
        }
    }
}
