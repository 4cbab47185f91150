package vn.lantoa.release.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Immutable;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.WithdrawalKind;

/** Withdrawal of one release. A history row, which is written once and never changed. */
@Entity
@Immutable
public class Withdrawal {
    @Id
    @Column(name = "release_id")
    private UUID releaseId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private WithdrawalKind kind;

    @Column(updatable = false)
    private String explanation;

    @Column(name = "replacement_asset_id", updatable = false)
    private @Nullable AssetId replacement;

    @Column(updatable = false)
    private Instant withdrawnAt;

    @Column(updatable = false)
    private OfficerId withdrawnBy;

    @Column(updatable = false)
    private @Nullable String requestKey;

    protected Withdrawal() {}

    Withdrawal(ReleaseId release, WithdrawCommand command, @Nullable String requestKey, Instant at) {
        this.releaseId = release.value();
        this.kind = command.kind();
        this.explanation = command.explanation().strip();
        this.replacement = command.replacement();
        this.withdrawnBy = new OfficerId(command.by().id());
        this.withdrawnAt = at;
        this.requestKey = requestKey;
    }

    /** Returns whether this withdrawal resulted from the same request. */
    boolean isOf(WithdrawCommand command) {
        return requestKey != null
                && requestKey.equals(command.requestKey())
                && releaseId.equals(command.release().value())
                && withdrawnBy.value().equals(command.by().id())
                && kind == command.kind()
                && explanation.equals(command.explanation().strip())
                && Objects.equals(replacement, command.replacement());
    }

    public ReleaseId release() {
        return new ReleaseId(releaseId);
    }

    public WithdrawalKind kind() {
        return kind;
    }

    /** Returns the explanation; public except for {@link WithdrawalKind#REMOVE_BY_LAW}, where it is internal. */
    public String explanation() {
        return explanation;
    }

    public Optional<AssetId> findReplacement() {
        return Optional.ofNullable(replacement);
    }

    /** Returns the Idempotency-Key of the request; empty if it had none. */
    public Optional<String> findRequestKey() {
        return Optional.ofNullable(requestKey);
    }

    public OfficerId withdrawnBy() {
        return withdrawnBy;
    }
}
