package vn.lantoa.asset.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Sha256;

/** Outcome of an upload. Changed only by its upload. */
@Embeddable
public class UploadEnd {
    @Column(name = "sha256")
    private @Nullable Sha256 sha256;

    @Column(name = "media_type")
    private @Nullable String mediaType;

    @Column(name = "refusal")
    private @Nullable String refusal;

    @Column(name = "refusal_params")
    private @Nullable String refusalParams;

    @Column(name = "already_there")
    private boolean alreadyThere;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected UploadEnd() {}

    void keep(Sha256 hash, String type, boolean wasThere) {
        sha256 = hash;
        mediaType = type;
        alreadyThere = wasThere;
    }

    void refuse(Issue why) {
        refusal = why.code();
        refusalParams = why.params().isEmpty() ? null : String.join("\n", why.params());
    }

    void end(Instant at) {
        endedAt = at;
    }

    /** Returns the hash of the bytes of a complete upload. */
    public Optional<Sha256> findSha256() {
        return Optional.ofNullable(sha256);
    }

    /** Returns the media type of a complete upload. */
    public Optional<String> findMediaType() {
        return Optional.ofNullable(mediaType);
    }

    /** Returns the reason of a refusal. */
    public Optional<Issue> findRefusal() {
        var params = refusalParams == null ? List.<String>of() : List.of(refusalParams.split("\n"));
        return Optional.ofNullable(refusal).map(code -> new Issue("file", code, params));
    }

    /** Returns true if the same bytes were already stored and were not stored again. */
    public boolean wasAlreadyThere() {
        return alreadyThere;
    }
}
