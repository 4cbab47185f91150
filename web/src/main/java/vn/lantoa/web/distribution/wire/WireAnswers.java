package vn.lantoa.web.distribution.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import vn.lantoa.distribution.wire.ChangesPage;
import vn.lantoa.distribution.wire.SnapshotPage;
import vn.lantoa.distribution.wire.WireChange;
import vn.lantoa.distribution.wire.WireChecksum;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.json.HubJson;
import vn.lantoa.web.header.ConditionalRequest;

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
     * @param conditions of the request
     * @param waited seconds that the request waited; 0: not at all
     */
    record Ask(int limit, ConditionalRequest conditions, int waited) {}

    Response of(ChangesPage page, Ask ask) {
        var next = "/wire/v1/changes?after=" + page.next() + "&limit=" + ask.limit();
        var answer = tagged(json.of(page), ask.conditions()).link(address.of(next), "next");
        if (ask.waited() > 0) answer.header("Preference-Applied", "wait=" + ask.waited());
        return answer.build();
    }

    Response of(SnapshotPage page, int limit, ConditionalRequest conditions) {
        var answer = tagged(json.of(page), conditions);
        if (page.next() != null)
            answer.link(address.of("/wire/v1/snapshot?after=" + page.next() + "&limit=" + limit), "next");
        return answer.build();
    }

    Response of(WireChecksum checksum, ConditionalRequest conditions) {
        return tagged(json.of(checksum), conditions).build();
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
        return HubJson.write(json.of(change));
    }

    private static Response.ResponseBuilder tagged(Object body, ConditionalRequest conditions) {
        var bytes = HubJson.write(body).getBytes(StandardCharsets.UTF_8);
        return conditions
                .answer(Sha256.of(bytes).hex(), () -> Response.ok(bytes, MediaType.APPLICATION_JSON_TYPE))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
    }
}
