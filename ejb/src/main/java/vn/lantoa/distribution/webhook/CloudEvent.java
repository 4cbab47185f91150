package vn.lantoa.distribution.webhook;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import vn.lantoa.kernel.HubAddress;

/** The form of what webhooks carry: CloudEvents 1.0 in structured mode, with the address of the hub as the source. */
public final class CloudEvent {
    static final String MEDIA_TYPE = "application/cloudevents+json; charset=UTF-8";

    private CloudEvent() {}

    /** The event about a thing, as the body of a webhook. */
    public static byte[] of(
            HubAddress hub, String id, String type, Instant at, String subject, JsonObjectBuilder data) {
        return bytes(head(hub, id, type, at)
                .add("subject", subject)
                .add("datacontenttype", "application/json")
                .add("data", data));
    }

    static JsonObjectBuilder head(HubAddress hub, String id, String type, Instant at) {
        return Json.createObjectBuilder()
                .add("specversion", "1.0")
                .add("id", id)
                .add("source", hub.of("/").toString())
                .add("type", type)
                .add("time", at.toString());
    }

    static byte[] bytes(JsonObjectBuilder event) {
        return event.build().toString().getBytes(StandardCharsets.UTF_8);
    }
}
