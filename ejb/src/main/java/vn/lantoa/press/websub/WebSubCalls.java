package vn.lantoa.press.websub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.audit.signing.DataCipher;
import vn.lantoa.distribution.delivery.OutwardHttp;
import vn.lantoa.distribution.delivery.OutwardOutcome;
import vn.lantoa.kernel.HmacSha256;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Secret;
import vn.lantoa.press.FeedCache;

/** HTTP client for requests to callbacks, with the content that it sends. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class WebSubCalls {
    @Inject
    OutwardHttp http;

    @Inject
    DataCipher cipher;

    @Inject
    FeedCache cache;

    @Inject
    HubAddress hub;

    /** Sends a verification request to the callback. */
    public OutwardOutcome ask(Callback callback, Map<String, String> parameters) {
        return http.get(callback.with(parameters), Map.of("User-Agent", agent()));
    }

    /**
     * Notifies the callback that it cannot subscribe, or is no longer subscribed, to the topic. The response is
     * ignored.
     */
    public void deny(Callback callback, String topic, String reason) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("hub.mode", "denied");
        parameters.put("hub.topic", topic);
        parameters.put("hub.reason", reason);
        var unused = ask(callback, parameters);
    }

    /** Sends the whole document to the callback, signed if the subscriber gave a secret. */
    public OutwardOutcome send(WebSubSubscription one, TopicContent content) {
        var body = content.document().text().getBytes(StandardCharsets.UTF_8);
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", content.topic().mediaType());
        headers.put("Link", content.topic().links(hub));
        headers.put("User-Agent", agent());
        var secret = one.secret();
        if (secret != null)
            headers.put("X-Hub-Signature", "sha256=" + signature(AskWebSub.open(cipher, one, secret), body));
        return http.post(new Callback(one.callback()).uri(), headers, body);
    }

    /** Returns the current content of the topic, if the feed exists. */
    Optional<TopicContent> findContent(String address) {
        try {
            return FeedTopic.find(address, hub)
                    .map(topic -> new TopicContent(topic, cache.find(topic.feed(), 0, topic.format())));
        } catch (NotFound e) {
            return Optional.empty();
        }
    }

    private static String signature(Secret secret, byte[] body) {
        var key = secret.reveal().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(HmacSha256.of(key, body));
    }

    private String agent() {
        return "LanToa (+" + hub.url() + ")";
    }
}
