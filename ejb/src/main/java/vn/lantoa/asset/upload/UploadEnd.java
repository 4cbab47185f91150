package vn.lantoa.asset.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Sha256;

/** The end of an upload, once it has ended. Changed by its upload alone. */
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

    /** The hash of the bytes of a complete upload. */
    public Optional<Sha256> findSha256() {
        return Optional.ofNullable(sha256);
    }

    /** The media type of a complete upload. */
    public Optional<String> findMediaType() {
        return Optional.ofNullable(mediaType);
    }

    /** Why it was refused. */
    public Optional<Issue> findRefusal() {
        var params = refusalParams == null ? List.<String>of() : List.of(refusalParams.split("\n"));
        return Optional.ofNullable(refusal).map(code -> new Issue("file", code, params));
    }

    /** True if the same bytes were stored before: nothing was stored twice. */
    public boolean wasAlreadyThere() {
        return alreadyThere;
    }
}
