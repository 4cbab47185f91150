package vn.lantoa.asset.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.CreatedRow;
import vn.lantoa.asset.storage.Blob;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/**
 * Upload of a file. An upload is opened with the stated metadata and receives bytes until it is complete, expires or is
 * cancelled. A worker then checks the bytes and stores them or refuses them with a reason. The row is kept for some
 * time as a receipt.
 */
@Entity
public class Upload extends CreatedRow {
    /** The time after the last byte at which an unfinished upload expires. */
    static final Duration PATIENCE = Duration.ofDays(7);

    @Column(name = "asset_id", updatable = false)
    private AssetId asset;

    @Column(name = "organisation_id", updatable = false)
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    private UploadState state;

    @Embedded
    private AnnouncedFile file;

    private @Nullable Long length;

    private long received;

    @Column(updatable = false)
    private long room;

    @Column(updatable = false)
    private String objectKey;

    private @Nullable String multipart;

    private @Nullable Sha256 hash;

    @Embedded
    private UploadEnd end;

    private Instant expiresAt;

    protected Upload() {}

    private Upload(Asset asset, FileLabel label, Size size, @Nullable Sha256 claim, OfficerId by, Instant at) {
        super(by, at);
        this.asset = asset.id();
        this.organisation = asset.organisation();
        this.state = UploadState.OPEN;
        this.file = new AnnouncedFile(label, asset.language(), claim);
        this.length = size.length();
        this.room = size.room();
        this.end = new UploadEnd();
        this.objectKey = Blob.randomKey();
        this.expiresAt = at.plus(PATIENCE);
    }

    /**
     * The expected size in bytes.
     *
     * @param length the exact size, if known
     * @param room the maximum size
     */
    record Size(@Nullable Long length, long room) {}

    static Upload open(Asset asset, FileLabel label, Size size, @Nullable Sha256 claim, OfficerId by, Instant at) {
        return new Upload(asset, label, size, claim, by, at);
    }

    /** Records that the store holds {@code received} bytes. */
    void advance(long received, @Nullable String multipart, Instant at) {
        this.received = received;
        this.multipart = multipart;
        this.expiresAt = at.plus(PATIENCE);
    }

    /** Records that all bytes were received. Sets the length of an upload of unknown length. */
    void receive(@Nullable Sha256 seen, Instant at) {
        length = received;
        hash = seen;
        move(UploadState.RECEIVED, at);
    }

    void complete(Sha256 hash, String mediaType, boolean alreadyThere, Instant at) {
        end.keep(hash, mediaType, alreadyThere);
        move(UploadState.COMPLETE, at);
    }

    void refuse(Issue why, Instant at) {
        end.refuse(why);
        move(UploadState.REFUSED, at);
    }

    void expire(Instant at) {
        move(UploadState.EXPIRED, at);
    }

    void cancel(Instant at) {
        move(UploadState.CANCELLED, at);
    }

    /** Throws a {@link Conflict} unless the upload is open or was received completely. */
    public void requireStanding(Instant now) {
        if (state == UploadState.OPEN && !now.isBefore(expiresAt))
            throw new Conflict("upload-expired", "upload:" + id());
        if (state.isEnd() && state != UploadState.COMPLETE) throw isOver();
    }

    /** Returns the conflict for an upload that has ended; the conflict's type contains the state. */
    Conflict isOver() {
        return new Conflict("upload-" + state.name().toLowerCase(Locale.ROOT), "upload:" + id());
    }

    private void move(UploadState next, Instant at) {
        if (!state.mayBecome(next)) throw isOver();
        state = next;
        if (next.isEnd()) {
            end.end(at);
            hash = null;
            multipart = null;
        }
    }

    public UploadId id() {
        return new UploadId(key());
    }

    public AssetId asset() {
        return asset;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public UploadState state() {
        return state;
    }

    /** Returns the stated metadata of the file. */
    public AnnouncedFile file() {
        return file;
    }

    /** Returns the length of the file; empty while unknown. */
    public Optional<Long> findLength() {
        return Optional.ofNullable(length);
    }

    /** Returns the number of stored bytes: the offset of the next chunk. */
    public long received() {
        return received;
    }

    long room() {
        return room;
    }

    String objectKey() {
        return objectKey;
    }

    Optional<String> findMultipart() {
        return Optional.ofNullable(multipart);
    }

    /** Returns the SHA-256 computed on receipt, which exists only if one node received all bytes. */
    Optional<Sha256> findHash() {
        return Optional.ofNullable(hash);
    }

    /** Returns the outcome of the upload, which is empty until the upload has ended. */
    public UploadEnd end() {
        return end;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
