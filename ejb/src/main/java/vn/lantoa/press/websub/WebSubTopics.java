package vn.lantoa.press.websub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.press.FeedCache;

/** Lookup of the documents of topics. */
@ApplicationScoped
class WebSubTopics {
    @Inject
    FeedCache cache;

    @Inject
    HubAddress hub;

    /** Returns the current content of the topic, if the feed exists. */
    Optional<TopicContent> find(String address) {
        try {
            return FeedTopic.find(address, hub)
                    .map(topic -> new TopicContent(topic, cache.find(topic.feed(), 0, topic.format())));
        } catch (NotFound e) {
            return Optional.empty();
        }
    }
}
