package vn.lantoa.web.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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

/** Builds the documents of the wire. */
@ApplicationScoped
class WireJson {
    @Inject
    HubAddress address;

    WireDocument.Changes of(ChangesPage page) {
        return new WireDocument.Changes(page.changes().stream().map(this::of).toList(), page.next());
    }

    WireDocument.Change of(WireChange change) {
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

    WireDocument.Snapshot of(SnapshotPage page) {
        return new WireDocument.Snapshot(
                page.seq(), page.items().stream().map(this::held).toList(), page.next());
    }

    WireDocument.Checksum of(WireChecksum checksum) {
        return new WireDocument.Checksum(
                checksum.seq(), checksum.items(), checksum.sha256().hex());
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
                files(entry.files()),
                files(entry.renditions()));
    }

    private List<WireDocument.File> files(List<PublicFile> files) {
        return files.stream().map(this::file).toList();
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

    /** Returns the reason of a removal as stated by this change; a later change may state more. */
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
}
