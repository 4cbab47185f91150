package vn.lantoa.web.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import vn.lantoa.distribution.wire.ChangesPage;
import vn.lantoa.distribution.wire.ReadSnapshot.SnapshotPage;
import vn.lantoa.distribution.wire.WireChange;
import vn.lantoa.distribution.wire.WireChecksum;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.web.request.ConditionalRequest;

/** Builder of the wire's responses: JSON with a strong ETag of its bytes, private to one partner. */
@ApplicationScoped
class WireAnswers {
    private static final int RETRY_AFTER_SECONDS = 2;

    @Inject
    WireJson json;

    @Inject
    HubAddress address;

    /**
     * A request for changes.
     *
     * @param limit maximum number of changes
     * @param conditions conditional headers of the request
     * @param waited seconds that the request may wait; 0 for no wait
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

    /** Returns the response while the snapshot is being built. */
    Response later() {
        return Response.accepted()
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** Returns a change as one line of JSON. */
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
