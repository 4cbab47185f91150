package vn.lantoa.distribution.webhook;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.json.HubJson;

/**
 * The form of what webhooks carry: CloudEvents 1.0 in structured mode, with the address of the hub as the source.
 *
 * @param sequence by its extension of that name; nothing where events have no order
 */
@JsonbPropertyOrder({"specversion", "id", "source", "type", "time", "datacontenttype", "subject", "sequence", "data"})
public record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String time,
        String datacontenttype,
        @Nullable String subject,
        @Nullable String sequence,
        Object data) {
    static final String MEDIA_TYPE = "application/cloudevents+json; charset=UTF-8";

    /** The event about a thing, without a place in an order. */
    public static CloudEvent of(HubAddress hub, String id, String type, Instant at, String subject, Object data) {
        return of(hub, id, type, at, subject, null, data);
    }

    static CloudEvent of(
            HubAddress hub,
            String id,
            String type,
            Instant at,
            @Nullable String subject,
            @Nullable String sequence,
            Object data) {
        var source = hub.of("/").toString();
        return new CloudEvent("1.0", id, source, type, at.toString(), "application/json", subject, sequence, data);
    }

    /** The event as the body of a webhook. */
    public byte[] bytes() {
        return HubJson.write(this).getBytes(StandardCharsets.UTF_8);
    }
}
