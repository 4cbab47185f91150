package vn.lantoa.distribution.delivery;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import vn.lantoa.distribution.delivery.OutwardOutcome.Answered;
import vn.lantoa.distribution.delivery.OutwardOutcome.Barred;

/**
 * Mapping of a receiver's answer (Standard Webhooks 1.0.0): 2xx is accepted; 410 ends the subscription; temporary
 * failures are retried; everything else, including redirects, is rejected.
 */
final class WebhookAnswers {
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    /** Appended to the status if the site or a proxy answered instead of the plugin. */
    static final String SOMEBODY_ELSE = ", not the plugin's answer";

    private WebhookAnswers() {}

    static Outcome outcome(OutwardOutcome outcome, Instant now) {
        if (outcome instanceof Answered answer) return outcome(answer, now);
        if (outcome instanceof Barred barred) return new Outcome.Refused("barred: " + barred.why());
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
