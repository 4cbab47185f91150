package vn.lantoa.place;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.json.bind.annotation.JsonbTransient;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.organisation.OrganisationId;

/**
 * Place of the register, as the API returns it and the pages display it.
 *
 * @param place content of the place
 * @param organisation the unit that owns the place
 */
@Schema(name = "Place")
@JsonbPropertyOrder({"id", "code", "address", "unit", "reason", "place"})
public record PlaceView(
        @Schema(implementation = String.class) PlaceId id,
        @Schema(description = "Of its label, for ever") String code,
        @Schema(description = "To which the QR code of its label leads") String address,
        @Schema(description = "Code of the unit") String unit,
        @Schema(description = "Why it was closed; else empty") String reason,
        PlaceContent place,
        @JsonbTransient OrganisationId organisation,
        @JsonbTransient String unitName,
        @JsonbTransient String communeName) {}
