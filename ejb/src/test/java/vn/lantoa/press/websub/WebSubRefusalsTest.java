package vn.lantoa.press.websub;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.distribution.delivery.OutwardOutcome;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Secret;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.credential.ClientAddress;

/** Subscription requests that are rejected before verification, and those that fail it. */
class WebSubRefusalsTest {
    private static final String TOPIC = "https://lantoa.example.vn/feeds/all.atom";
    private static final String CALLBACK = "https://reader.example.org/news";

    private final List<String> said = new ArrayList<>();
    private int askedByThem;

    @Test
    void malformed_and_too_frequent_requests_are_rejected() {
        assertRejected(() -> ask("follow", CALLBACK), "hub.mode not-a-mode");
        assertRejected(() -> ask("subscribe", "ftp://reader.example.org"), "hub.callback not-a-target");
        askedByThem = 60;
        assertThat(ask("subscribe", CALLBACK)).isFalse();
        assertThat(said).isEmpty();
        askedByThem = 0;
        assertThat(ask("subscribe", CALLBACK)).isTrue();
        assertThat(said).containsExactly("taken");
    }

    @Test
    void rejects_requests_over_the_limits_and_unknown_unsubscriptions() {
        verify(true);
        verify(false);

        assertThat(said)
                .containsExactly("denied there is no such feed", "denied: there is no such feed", "nothing to end");
    }

    private boolean ask(String mode, String callback) {
        var ask = new AskWebSub();
        ask.hub = new HubAddress(URI.create("https://lantoa.example.vn"), URI.create("https://lantoa.example.vn"));
        ask.requests = new WebSubRequests() {
            @Override
            public WebSubRules.RequestCounts askedLately(String host, ClientAddress from) {
                return new WebSubRules.RequestCounts(askedByThem, 0, askedByThem);
            }

            @Override
            public void add(NewRequest request, ClientAddress from) {
                said.add("taken");
            }
        };
        return ask.call(
                new AskWebSub.Command(mode, callback, TOPIC, "", new Secret(""), new ClientAddress("203.0.113.7")));
    }

    private void verify(boolean subscribes) {
        var verify = new VerifyIntent();
        verify.calls = new WebSubCalls() {
            @Override
            public void deny(Callback callback, String topic, String reason) {
                said.add("denied " + reason);
            }

            @Override
            public OutwardOutcome ask(Callback callback, Map<String, String> parameters) {
                throw new AssertionError("nobody is to be asked back");
            }

            @Override
            Optional<TopicContent> findContent(String address) {
                return Optional.empty();
            }
        };
        verify.subscriptions = new WebSubSubscriptions() {
            @Override
            public boolean stands(String callback, String topic) {
                return false;
            }

            @Override
            public void refused(WebSubRequest request, String why) {
                said.add(why);
            }
        };
        verify.clock = SettableClock.atNoon();
        verify.call(new WebSubRequest(UUID.randomUUID(), subscribes, CALLBACK, TOPIC, 3600));
    }
}
