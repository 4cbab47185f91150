package vn.lantoa.report.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.coverage.BestEvidence;
import vn.lantoa.coverage.EvidenceId;
import vn.lantoa.coverage.EvidenceLine;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.UncheckedIo;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.report.ReportBody;
import vn.lantoa.report.ReportContent;

/**
 * Reader of titles, addresses and thumbnails of the proofs in a report, as far as they were not removed by law. They
 * are part of documents for offices, but not of archives.
 */
@ApplicationScoped
public class ReportProofs {
    @Inject
    BestEvidence evidence;

    @Inject
    BlobStorage storage;

    @Inject
    HubAddress hub;

    @Inject
    Database database;

    /**
     * A proof, as displayed.
     *
     * @param picture data URI of the thumbnail; empty if there is none
     */
    record Shown(String title, String language, String place, String address, String picture) {
        static final Shown NONE = new Shown("", "", "", "", "");
    }

    private record Thumbnail(AssetId asset, int number, Sha256 sha256) {}

    /** Returns the proofs of the report by id. */
    Map<String, Shown> of(ReportBody body) {
        if (!(body instanceof ReportContent content)) return Map.of();
        var lines = evidence.lines(content.tasks().stream()
                .flatMap(task -> task.proofs().stream())
                .map(proof -> new EvidenceId(UUID.fromString(proof.id())))
                .distinct()
                .toList());
        var thumbnails = thumbnails(lines.stream()
                .flatMap(line -> Stream.ofNullable(line.what().asset()))
                .toList());
        var shown = new HashMap<String, Shown>();
        for (var line : lines) shown.put(line.id().toString(), shown(line, thumbnails));
        return shown;
    }

    private Shown shown(EvidenceLine line, List<Thumbnail> thumbnails) {
        var what = line.what();
        var address = line.where().address();
        var picture = thumbnails.stream()
                .filter(one -> !what.title().isEmpty()
                        && one.asset().equals(what.asset())
                        && Objects.equals(one.number(), what.version()))
                .findFirst()
                .map(one -> picture(one.sha256()))
                .orElse("");
        return new Shown(
                what.title(),
                what.language(),
                line.where().place(),
                address.startsWith("/") ? hub.of(address).toString() : address,
                picture);
    }

    private String picture(Sha256 thumbnail) {
        var bytes = UncheckedIo.get(() -> {
            try (var stream = storage.open(thumbnail)) {
                return stream.readAllBytes();
            }
        });
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private List<Thumbnail> thumbnails(Collection<AssetId> assets) {
        return database.sql(
                        """
                        select v.asset_id as asset, v.number, r.sha256 from rendition r join asset_version v on v.id = r.version_id
                         where r.name = 'thumbnail' and r.state = 'READY' and v.asset_id = any (cast(:assets as uuid[]))
                           and not exists (select 1 from withheld_hash w where w.sha256 = r.sha256)""")
                .with("assets", assets)
                .list(Thumbnail.class);
    }
}
