package vn.lantoa.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.distribution.delivery.OutwardOutcome.Answered;
import vn.lantoa.kernel.HubAddress;

/** Sender of signed events to the webhook addresses of partners. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class WebhookGateway implements Gateway {
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    /** Suffix of the recorded answer if the site or a proxy answered instead of the plugin. */
    static final String SOMEBODY_ELSE = ", not the plugin's answer";

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
        return lane.paired() ? paired(outcome, id, now) : outcome(outcome, now);
    }

    /**
     * Returns the Referer header. NukeViet answers a POST with a foreign or missing Referer with a page and status 200
     * before any module runs.
     */
    private static String origin(URI target) {
        return target.getScheme() + "://" + target.getRawAuthority() + "/";
    }

    static Outcome outcome(OutwardOutcome outcome, Instant now) {
        if (outcome instanceof Answered answer) return outcome(answer, now);
        if (outcome instanceof OutwardOutcome.Barred barred) return new Outcome.Refused("barred: " + barred.why());
        return new Outcome.Failed(((OutwardOutcome.Failed) outcome).why(), null);
    }

    /**
     * Returns the outcome for a paired portal. A message counts as accepted only if the plugin answers with the
     * message's id.
     */
    static Outcome paired(OutwardOutcome outcome, String id, Instant now) {
        var meant = outcome(outcome, now);
        if (!(meant instanceof Outcome.Accepted) || received((Answered) outcome, id)) return meant;
        return new Outcome.Failed("HTTP " + ((Answered) outcome).status() + SOMEBODY_ELSE, null);
    }

    private static boolean received(Answered answer, String id) {
        var type = answer.header("content-type").orElse("").toLowerCase(Locale.ROOT);
        if (!type.split(";")[0].strip().equals("application/json")) return false;
        try (var reader = Json.createReader(new StringReader(new String(answer.body(), StandardCharsets.UTF_8)))) {
            return reader.readValue() instanceof JsonObject json
                    && json.get("received") instanceof JsonString received
                    && received.getString().equals(id);
        } catch (JsonException e) {
            return false;
        }
    }

    private static Outcome outcome(Answered answer, Instant now) {
        int status = answer.status();
        var said = "HTTP " + status;
        if (status >= 200 && status < 300) return new Outcome.Accepted(said);
        if (status == 410) return new Outcome.Gone(said);
        if (status >= 500 || PASSING.contains(status)) return new Outcome.Failed(said, answer.retryAfter(now));
        return new Outcome.Refused(said);
    }
}
