package vn.lantoa.press.websub;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.press.FeedName;
import vn.lantoa.press.format.FeedFormat;

/**
 * The topic of a subscription: the document of a public feed at its own address, without archives and without feeds
 * whose address is a secret.
 *
 * @param address of the document, its {@code rel=self}
 */
public record FeedTopic(FeedName feed, FeedFormat format, String address) {
    private static final Pattern PATH = Pattern.compile("/feeds/([A-Za-z0-9.-]{1,80})\\.(atom|rss|json)");

    /** The topic of this feed in this format. */
    public static FeedTopic of(FeedName feed, FeedFormat format, HubAddress hub) {
        return new FeedTopic(
                feed,
                format,
                hub.of("/feeds/" + feed + "." + format.extension()).toString());
    }

    /** The topic at this address, if it can be one of the hub; there may be no such feed (any more). */
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

    /** The media type of its content, with the charset. */
    String mediaType() {
        return format.mediaType() + ";charset=utf-8";
    }

    /** The value of the header {@code Link} by which it is found (WebSub section 4). */
    public String links(HubAddress hub) {
        return "<" + hub.of("/hub") + ">; rel=\"hub\", <" + address + ">; rel=\"self\"";
    }
}
