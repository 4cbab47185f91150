package vn.lantoa.press.websub;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.press.FeedName;
import vn.lantoa.press.item.FeedFormat;

/**
 * Topic of a subscription: the current document of a public feed. Archives and feeds with a secret address are not
 * topics.
 *
 * @param address the address of the document, its {@code rel=self}
 */
public record FeedTopic(FeedName feed, FeedFormat format, String address) {
    private static final Pattern PATH = Pattern.compile("/feeds/([A-Za-z0-9.-]{1,80})\\.(atom|rss|json)");

    /** Returns the topic of a feed in the given format. */
    public static FeedTopic of(FeedName feed, FeedFormat format, HubAddress hub) {
        return new FeedTopic(
                feed,
                format,
                hub.of("/feeds/" + feed + "." + format.extension()).toString());
    }

    /**
     * Returns the topic with the given address; empty if the address is not a feed address of this hub. The feed itself
     * need not exist.
     */
    static Optional<FeedTopic> find(String address, HubAddress hub) {
        if (!address.startsWith(hub.url() + "/")) return Optional.empty();
        var path = PATH.matcher(address.substring(hub.url().toString().length()));
        if (!path.matches()) return Optional.empty();
        try {
            return Optional.of(new FeedTopic(FeedName.parse(path.group(1)), FeedFormat.of(path.group(2)), address));
        } catch (NotFound e) {
            return Optional.empty();
        }
    }

    /** Returns the media type of its content, with the charset. */
    String mediaType() {
        return format.mediaType() + ";charset=utf-8";
    }

    /** Returns the value of the {@code Link} header for discovery (WebSub section 4). */
    public String links(HubAddress hub) {
        return "<" + hub.of("/hub") + ">; rel=\"hub\", <" + address + ">; rel=\"self\"";
    }
}
