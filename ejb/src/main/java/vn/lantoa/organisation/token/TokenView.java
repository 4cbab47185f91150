package vn.lantoa.organisation.token;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A token as its owner sees it; what it carries is shown once, when it is issued. */
public record TokenView(
        ApiTokenId id,
        TokenPurpose purpose,
        String label,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable String lastNetwork) {}
