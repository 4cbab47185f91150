package vn.lantoa.organisation.partner;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Token as shown to its owner, without the value, which is shown only when the token is issued. */
@Schema(name = "PartnerToken")
public record TokenView(
        @Schema(implementation = String.class) ApiTokenId id,
        @Schema(implementation = String.class) TokenPurpose purpose,
        String label,
        @Schema(implementation = String.class) Instant createdAt,
        @Schema(implementation = String.class) Instant expiresAt,
        @Schema(implementation = String.class) @Nullable Instant lastUsedAt,
        @JsonbTransient @Nullable String lastNetwork) {}
