package vn.lantoa.press.websub;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import vn.lantoa.distribution.delivery.OutwardRules;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Issues;

/**
 * Rules for requests to the hub (W3C WebSub section 5.1), and their limits. The limits are needed because the endpoint
 * is public and makes the hub call addresses chosen by callers.
 */
final class WebSubRules {
    static final Duration USUAL_LEASE = Duration.ofDays(10);
    static final Duration LONGEST_LEASE = Duration.ofDays(30);
    private static final int SECRET_BYTES = 200;
    private static final int MOST_A_MINUTE = 300;
    private static final int MOST_A_MINUTE_OF_ONE_HOST = 30;
    private static final int MOST_A_MINUTE_OF_ONE_ASKING = 60;
    private static final int MOST_SUBSCRIPTIONS = 2000;
    private static final int MOST_SUBSCRIPTIONS_OF_ONE_HOST = 50;
    private static final int MOST_TOPICS = 500;

    private WebSubRules() {}

    /** Numbers of requests within a minute. */
    public record RequestCounts(int all, int ofHost, int ofAsking) {}

    /** Numbers of subscriptions, not counting the subscription that a request would replace. */
    public record SubscriptionCounts(int all, int ofHost, int topics) {}

    static Issues check(AskWebSub.Command command, HubAddress hub) {
        int secretBytes = command.secret().reveal().getBytes(StandardCharsets.UTF_8).length;
        return Issues.none()
                .when(WebSubMode.find(command.mode()).isEmpty(), "hub.mode", "not-a-mode")
                .when(!OutwardRules.isAddress(command.callback()), "hub.callback", "not-a-target")
                .when(FeedTopic.find(command.topic(), hub).isEmpty(), "hub.topic", "not-a-topic")
                .when(!command.leaseSeconds().matches("|0*[1-9]\\d*"), "hub.lease_seconds", "too-few", 1)
                .when(secretBytes >= SECRET_BYTES, "hub.secret", "too-long", SECRET_BYTES - 1);
    }

    /** Returns the granted lease in seconds for the requested number; the default lease for an empty text. */
    static int leaseSeconds(String asked) {
        if (asked.isEmpty()) return (int) USUAL_LEASE.toSeconds();
        int longest = (int) LONGEST_LEASE.toSeconds();
        return asked.matches("0*\\d{1,9}") ? Math.min(Integer.parseInt(asked), longest) : longest;
    }

    static boolean mayAsk(RequestCounts asked) {
        return asked.all() < MOST_A_MINUTE
                && asked.ofHost() < MOST_A_MINUTE_OF_ONE_HOST
                && asked.ofAsking() < MOST_A_MINUTE_OF_ONE_ASKING;
    }

    static boolean isPlaceFor(SubscriptionCounts standing) {
        return standing.all() < MOST_SUBSCRIPTIONS
                && standing.ofHost() < MOST_SUBSCRIPTIONS_OF_ONE_HOST
                && standing.topics() < MOST_TOPICS;
    }
}
