package vn.lantoa.distribution.entitlement;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Entitlement of a partner.
 *
 * @param givenAt start of the entitlement
 * @param publicOnly whether the entitlement covers only public releases, without releases for partners only
 */
@Schema(name = "Entitlement")
public record Entitlement(
        @Schema(implementation = String.class) EntitlementId id,
        @JsonbTransient PartnerId partner,
        @Schema(ref = "EntitlementScope") EntitlementScope scope,
        @Schema(implementation = String.class) Instant givenAt,
        @Schema(description = "Whether only what is released for everybody is meant: what a paired portal is given")
                boolean publicOnly) {}
