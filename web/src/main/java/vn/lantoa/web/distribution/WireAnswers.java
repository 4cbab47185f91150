package vn.lantoa.web.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.Hrefs;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.catalogue.WithdrawalNotice;
import vn.lantoa.distribution.entitlement.Announcement;
import vn.lantoa.distribution.wire.ChangesPage;
import vn.lantoa.distribution.wire.ReadSnapshot.SnapshotPage;
import vn.lantoa.distribution.wire.WireChange;
import vn.lantoa.distribution.wire.WireChecksum;
import vn.lantoa.distribution.wire.WireState;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.web.request.ConditionalRequest;

/** Builder of the wire's responses: JSON with a strong ETag of its bytes, private to one partner. */
@ApplicationScoped
class WireAnswers {
    private static final int RETRY_AFTER_SECONDS = 2;

    private static final int USUAL = 100;

    /** The preference {@code wait} (RFC 7240 section 4.3), possibly with other preferences. */
    private static final Pattern WAIT =
            Pattern.compile("(?:^|[,;])\\s*wait\\s*=\\s*\"?(\\d{1,6})\"?\\s*(?:$|[,;])", Pattern.CASE_INSENSITIVE);

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
        var answer = tagged(document(page), ask.conditions()).link(address.of(next), "next");
        if (ask.waited() > 0) answer.header("Preference-Applied", "wait=" + ask.waited());
        return answer.build();
    }

    Response of(SnapshotPage page, int limit, ConditionalRequest conditions) {
        var answer = tagged(document(page), conditions);
        if (page.next() != null)
            answer.link(address.of("/wire/v1/snapshot?after=" + page.next() + "&limit=" + limit), "next");
        return answer.build();
    }

    Response of(WireChecksum checksum, ConditionalRequest conditions) {
        return tagged(checksum, conditions).build();
    }

    /** Returns the response while the checksum is being computed. */
    Response later() {
        return Response.accepted()
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** Returns a change as one line of JSON. */
    String text(WireChange change) {
        return HubJson.write(document(change));
    }

    private static Response.ResponseBuilder tagged(Object body, ConditionalRequest conditions) {
        var bytes = HubJson.write(body).getBytes(StandardCharsets.UTF_8);
        return conditions
                .answer(Sha256.of(bytes).hex(), () -> Response.ok(bytes, MediaType.APPLICATION_JSON_TYPE))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
    }

    private WireDocument.Changes document(ChangesPage page) {
        return new WireDocument.Changes(
                page.changes().stream().map(this::document).toList(), page.next());
    }

    private WireDocument.Change document(WireChange change) {
        var state = change.state();
        return new WireDocument.Change(
                change.seq(),
                change.asset().toString(),
                change.version(),
                change.change().slug(),
                change.at(),
                word(state),
                item(state.entry()),
                announced(state.announcement()),
                notice(change.notice()),
                word(state).equals("gone") ? reason(change) : null);
    }

    private WireDocument.Snapshot document(SnapshotPage page) {
        return new WireDocument.Snapshot(
                page.seq(), page.items().stream().map(this::held).toList(), page.next());
    }

    private WireDocument.SnapshotAsset held(WireState state) {
        return new WireDocument.SnapshotAsset(
                state.asset().toString(), word(state), item(state.entry()), announced(state.announcement()));
    }

    private static String word(WireState state) {
        return state.entry() != null ? "present" : state.announcement() != null ? "announced" : "gone";
    }

    private WireDocument.@Nullable Item item(@Nullable CatalogueEntry entry) {
        if (entry == null) return null;
        return new WireDocument.Item(
                entry.version(),
                entry.kind().slug(),
                entry.language().tag(),
                entry.texts().title(),
                entry.publisher(),
                entry.publishedAt(),
                entry.expiresAt(),
                absolute(Hrefs.page(entry.asset())),
                absolute("/wire/v1/items/" + entry.asset()),
                entry.files().stream().map(this::file).toList(),
                entry.renditions().stream().map(this::file).toList());
    }

    private WireDocument.File file(PublicFile file) {
        var language = file.language();
        return new WireDocument.File(
                file.role(),
                file.name(),
                file.mediaType(),
                file.bytes(),
                file.sha256().hex(),
                absolute(Hrefs.bytes(file)),
                language == null ? null : language.tag());
    }

    private static WireDocument.@Nullable Announced announced(@Nullable Announcement announcement) {
        if (announcement == null) return null;
        return new WireDocument.Announced(
                announcement.version(),
                announcement.kind().slug(),
                announcement.language().tag(),
                announcement.texts().title(),
                announcement.publisher(),
                announcement.embargoUntil(),
                announcement.dueAt(),
                announcement.announcedAt());
    }

    private WireDocument.@Nullable Notice notice(@Nullable WithdrawalNotice notice) {
        if (notice == null) return null;
        return new WireDocument.Notice(
                notice.version(),
                notice.isUrgent(),
                notice.at(),
                notice.isByLaw() ? null : notice.explanation(),
                notice.replacedBy().map(this::replacement).orElse(null));
    }

    private WireDocument.Replacement replacement(AssetId asset) {
        return new WireDocument.Replacement(asset.toString(), absolute(Hrefs.page(asset)));
    }

    /** Returns the reason of a removal as stated by this change; a later change may have a more specific reason. */
    private static String reason(WireChange change) {
        return switch (change.change()) {
            case WITHDRAW -> "withdrawn";
            case REPLACED -> "replaced";
            case RECALLED -> "recalled";
            case REMOVED -> "removed";
            case EXPIRE -> "expired";
            case REVOKE -> "not-entitled";
            case CALL_OFF -> "called-off";
            case PUBLISH, CORRECT, SUPERSEDE, ANNOUNCE, GRANT -> "superseded";
        };
    }

    private String absolute(String path) {
        return address.of(path).toString();
    }

    /** Returns a change number; 0 if none is given. */
    static long seq(String field, @Nullable String text) {
        if (text == null || text.isBlank()) return 0;
        if (!text.matches("[0-9]{1,18}")) throw new Rejected(Issues.of(field, "not-a-number"));
        return Long.parseLong(text);
    }

    /** Returns the requested number of changes, at most {@code most}. */
    static int limit(@Nullable String text, int most) {
        if (text == null || text.isBlank()) return Math.min(USUAL, most);
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < 1)
            throw new Rejected(Issues.of("limit", "not-a-number"));
        return Math.min(Integer.parseInt(text), most);
    }

    /** Returns the seconds to wait for a change; 0 for no wait. */
    static int wait(@Nullable String prefer) {
        if (prefer == null) return 0;
        var wait = WAIT.matcher(prefer);
        return wait.find() ? Integer.parseInt(wait.group(1)) : 0;
    }
}
