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
import vn.lantoa.asset.storage.Duplicates;
import vn.lantoa.kernel.Actor;

/** Queries for officers about uploads to the assets of their organisations. */
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

    /** Returns an upload to readers of its asset. */
    public UploadView view(UploadId id, Actor by) {
        var upload = uploads.get(id);
        access.forReading(upload.asset(), by);
        return view(upload, by);
    }

    /**
     * Returns an upload that is open or was received completely. Includes bytes that arrived before the sender's
     * connection broke.
     *
     * @throws vn.lantoa.kernel.Conflict if the upload ended without success
     */
    public UploadView standing(UploadId id, Actor by) {
        writers.settle(id, by);
        var view = view(id, by);
        uploads.get(id).requireStanding(clock.instant());
        return view;
    }

    /** Returns the instant at which an upload expires. */
    public Instant expiresAt(UploadId id) {
        return uploads.get(id).expiresAt();
    }

    /** Returns the maximum size of any file, in bytes. */
    public long maxBytes() {
        return Stream.of(AssetKind.values()).mapToLong(limits::maxBytes).max().orElse(0);
    }

    /** Returns the uploads to an asset, newest first. */
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
