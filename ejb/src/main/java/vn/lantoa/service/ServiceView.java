package vn.lantoa.service;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Public service of the register, as the API returns it and the pages display it.
 *
 * @param code the current national code
 * @param field the field of administration, as named in the national database
 * @param essential whether the service is needed by everybody at some time, so that a minimum of material must explain
 *     it
 * @param agencies codes of the responsible organisations
 * @param portal address on the national portal; null if unknown
 * @param validUntil the last day of an abolished service; otherwise null
 * @param explained address of the page with all assets that explain it
 * @param agencyNames the names of the agencies, in the same order
 */
@Schema(name = "Service")
@JsonbPropertyOrder({
    "code",
    "name",
    "field",
    "level",
    "essential",
    "agencies",
    "portal",
    "portalState",
    "validUntil",
    "explained"
})
public record ServiceView(
        String code,
        String name,
        String field,
        @Schema(implementation = String.class) ServiceLevel level,
        boolean essential,
        List<String> agencies,
        @Nullable String portal,
        @Schema(implementation = String.class) LinkState portalState,
        @Schema(implementation = String.class) @Nullable LocalDate validUntil,
        String explained,
        @JsonbTransient ServiceId id,
        @JsonbTransient List<String> agencyNames) {}
