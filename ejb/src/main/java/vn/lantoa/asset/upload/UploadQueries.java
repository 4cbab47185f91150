package vn.lantoa.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.blob.Duplicates;
import vn.lantoa.asset.upload.limit.UploadLimits;
import vn.lantoa.asset.upload.writer.LocalWriters;
import vn.lantoa.kernel.Actor;

/** The queries of an officer about the uploads to their organisation's assets. */
@ApplicationScoped
public class UploadQueries {
    @Inject
    Uploads uploads;

    @Inject
    AssetAccess access;

    @Inject
    Duplicates duplicates;

    @Inject
    UploadLimits limits;

    @Inject
    LocalWriters writers;

    @Inject
    Clock clock;

    /** One upload, for readers of its asset. */
    public UploadView view(UploadId id, Actor by) {
        var upload = uploads.get(id);
        access.forReading(upload.asset(), by);
        return view(upload, by);
    }

    /**
     * One upload that may still go on or has come whole, with all bytes that came before the line of its sender broke;
     * throws a {@code Conflict} if it has ended otherwise.
     */
    public UploadView standing(UploadId id, Actor by) {
        writers.settle(id, by);
        var view = view(id, by);
        uploads.get(id).requireStanding(clock.instant());
        return view;
    }

    /** The time until which an upload waits for its next byte. */
    public Instant expiresAt(UploadId id) {
        return uploads.get(id).expiresAt();
    }

    /** The largest size of any file, in bytes. */
    public long maxBytes() {
        return Stream.of(AssetKind.values()).mapToLong(limits::maxBytes).max().orElse(0);
    }

    /** The uploads to an asset, the latest first. */
    public List<UploadView> of(AssetId asset, Actor by) {
        return uploads.of(access.forReading(asset, by).id()).stream()
                .map(upload -> view(upload, by))
                .toList();
    }

    private UploadView view(Upload upload, Actor by) {
        var known = upload.end().findSha256().filter(hash -> upload.end().wasAlreadyThere());
        return UploadView.of(
                upload,
                known.map(hash -> duplicates.of(hash, upload.createdAt(), by)).orElse(List.of()));
    }
}
