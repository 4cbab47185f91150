package vn.lantoa.organisation.partner;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Token as shown to its owner, without the value, which was shown only when it was issued. */
public record TokenView(
        ApiTokenId id,
        TokenPurpose purpose,
        String label,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable String lastNetwork) {}
