package vn.lantoa.web.distribution.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.wire.ChangesPage;
import vn.lantoa.distribution.wire.SnapshotPage;
import vn.lantoa.distribution.wire.WireChange;
import vn.lantoa.distribution.wire.WireChecksum;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Sha256;

/** Answers of the wire: JSON under the strong ETag of its bytes, one partner's own. */
@ApplicationScoped
class WireAnswers {
    private static final int RETRY_AFTER_SECONDS = 2;

    @Inject
    WireJson json;

    @Inject
    HubAddress address;

    /**
     * The query of the changes.
     *
     * @param limit number of changes at most
     * @param known value of {@code If-None-Match}
     * @param waited seconds that the request waited; 0: not at all
     */
    record Ask(int limit, @Nullable String known, int waited) {}

    Response of(ChangesPage page, Ask ask) {
        var next = "/wire/v1/changes?after=" + page.next() + "&limit=" + ask.limit();
        var answer = tagged(json.of(page), ask.known()).link(address.of(next), "next");
        if (ask.waited() > 0) answer.header("Preference-Applied", "wait=" + ask.waited());
        return answer.build();
    }

    Response of(SnapshotPage page, int limit, @Nullable String known) {
        var answer = tagged(json.of(page), known);
        if (page.next() != null)
            answer.link(address.of("/wire/v1/snapshot?after=" + page.next() + "&limit=" + limit), "next");
        return answer.build();
    }

    Response of(WireChecksum checksum, @Nullable String known) {
        return tagged(json.of(checksum), known).build();
    }

    /** The answer while the snapshot is being made. */
    Response later() {
        return Response.accepted()
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** A change as a line. */
    String text(WireChange change) {
        return json.of(change).toString();
    }

    private static Response.ResponseBuilder tagged(JsonObject body, @Nullable String known) {
        var bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        var tag = new EntityTag(Sha256.of(bytes).hex());
        var isKnown = known != null && known.contains("\"" + tag.getValue() + "\"");
        var answer = isKnown ? Response.notModified() : Response.ok(bytes, MediaType.APPLICATION_JSON_TYPE);
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
    }
}
