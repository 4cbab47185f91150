package vn.lantoa.web.distribution.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.catalogue.WithdrawalNotice;
import vn.lantoa.distribution.entitlement.Announcement;
import vn.lantoa.distribution.wire.ChangesPage;
import vn.lantoa.distribution.wire.SnapshotPage;
import vn.lantoa.distribution.wire.WireChange;
import vn.lantoa.distribution.wire.WireChecksum;
import vn.lantoa.distribution.wire.WireState;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.web.catalogue.Hrefs;

/** Changes and items of the wire as JSON. */
@ApplicationScoped
class WireJson {
    @Inject
    HubAddress address;

    JsonObject of(ChangesPage page) {
        var changes = Json.createArrayBuilder();
        page.changes().forEach(change -> changes.add(of(change)));
        return Json.createObjectBuilder()
                .add("changes", changes)
                .add("next", page.next())
                .build();
    }

    JsonObject of(WireChange change) {
        var json = Json.createObjectBuilder()
                .add("seq", change.seq())
                .add("asset", change.asset().toString())
                .add("version", change.version())
                .add("change", change.change().wire())
                .add("at", change.at().toString());
        addState(json, change.state());
        var notice = change.notice();
        if (notice != null) json.add("notice", notice(notice));
        if (change.entry() == null && change.announcement() == null) json.add("reason", reason(change));
        return json.build();
    }

    JsonObject of(SnapshotPage page) {
        var items = Json.createArrayBuilder();
        for (var state : page.items()) {
            var item = Json.createObjectBuilder().add("asset", state.asset().toString());
            addState(item, state);
            items.add(item);
        }
        var json = Json.createObjectBuilder().add("seq", page.seq()).add("items", items);
        if (page.next() != null) json.add("next", page.next());
        return json.build();
    }

    JsonObject of(WireChecksum checksum) {
        return Json.createObjectBuilder()
                .add("seq", checksum.seq())
                .add("items", checksum.items())
                .add("sha256", checksum.sha256().hex())
                .build();
    }

    private void addState(JsonObjectBuilder json, WireState state) {
        var entry = state.entry();
        var announcement = state.announcement();
        json.add("state", entry != null ? "present" : announcement != null ? "announced" : "gone");
        if (entry != null) json.add("item", item(entry));
        if (announcement != null) json.add("announced", announced(announcement));
    }

    private JsonObjectBuilder item(CatalogueEntry entry) {
        var item = Json.createObjectBuilder()
                .add("version", entry.version())
                .add("kind", entry.kind().slug())
                .add("language", entry.language().tag())
                .add("title", entry.texts().title())
                .add("publisher", entry.publisher())
                .add("publishedAt", entry.publishedAt().toString());
        var expires = entry.expiresAt();
        if (expires != null) item.add("expiresAt", expires.toString());
        return item.add("url", absolute(Hrefs.page(entry.asset())))
                .add("item", absolute("/wire/v1/items/" + entry.asset()))
                .add("files", files(entry.files()))
                .add("renditions", files(entry.renditions()));
    }

    private JsonArrayBuilder files(List<PublicFile> files) {
        var array = Json.createArrayBuilder();
        for (var file : files) {
            var json = Json.createObjectBuilder()
                    .add("role", file.role())
                    .add("name", file.name())
                    .add("mediaType", file.mediaType())
                    .add("bytes", file.bytes())
                    .add("sha256", file.sha256().hex())
                    .add("href", absolute(Hrefs.bytes(file)));
            var language = file.language();
            array.add(language == null ? json : json.add("language", language.tag()));
        }
        return array;
    }

    private static JsonObjectBuilder announced(Announcement announcement) {
        return Json.createObjectBuilder()
                .add("version", announcement.version())
                .add("kind", announcement.kind().slug())
                .add("language", announcement.language().tag())
                .add("title", announcement.texts().title())
                .add("publisher", announcement.publisher())
                .add("embargoUntil", announcement.embargoUntil().toString())
                .add("dueAt", announcement.dueAt().toString())
                .add("announcedAt", announcement.announcedAt().toString());
    }

    private JsonObjectBuilder notice(WithdrawalNotice notice) {
        var json = Json.createObjectBuilder()
                .add("version", notice.version())
                .add("urgent", notice.isUrgent())
                .add("at", notice.at().toString());
        if (!notice.isByLaw()) json.add("explanation", notice.explanation());
        notice.replacedBy().ifPresent(other -> json.add("replacement", page(other)));
        return json;
    }

    private JsonObjectBuilder page(AssetId asset) {
        return Json.createObjectBuilder().add("asset", asset.toString()).add("url", absolute(Hrefs.page(asset)));
    }

    /** The reason of a removal, as far as this change knows; a later one may know more. */
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
