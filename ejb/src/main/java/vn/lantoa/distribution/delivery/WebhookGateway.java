package vn.lantoa.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.kernel.HubAddress;

/** Sender of signed events to the webhook addresses of partners. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class WebhookGateway implements Gateway {
    @Inject
    OutwardHttp http;

    @Inject
    WebhookSecrets secrets;

    @Inject
    HubAddress address;

    @Inject
    Clock clock;

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public Outcome send(Lane lane, List<Parcel> parcels) {
        var parcel = parcels.get(0);
        return post(lane, parcel.id().toString(), new WebhookEvent(address).of(parcel));
    }

    /** Posts this message with the target and secret of a lane. */
    public Outcome post(Lane lane, String id, byte[] body) {
        var now = clock.instant();
        var signature = secrets.inUse(lane.subscription(), lane.generation(), lane.rotatedAt(), now).stream()
                .map(secret -> secret.sign(id, now.getEpochSecond(), body))
                .collect(Collectors.joining(" "));
        var target = URI.create(lane.target());
        var headers = Map.of(
                "Content-Type",
                CloudEvent.MEDIA_TYPE,
                "User-Agent",
                "LanToa (+" + address.url() + ")",
                "Referer",
                origin(target),
                "webhook-id",
                id,
                "webhook-timestamp",
                Long.toString(now.getEpochSecond()),
                "webhook-signature",
                signature);
        var outcome = http.post(target, headers, body);
        return lane.paired() ? WebhookAnswers.paired(outcome, id, now) : WebhookAnswers.outcome(outcome, now);
    }

    /**
     * Returns the Referer header. NukeViet answers a POST with a foreign or missing Referer with a page and status 200
     * before any module runs.
     */
    private static String origin(URI target) {
        return target.getScheme() + "://" + target.getRawAuthority() + "/";
    }
}
