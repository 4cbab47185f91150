package vn.lantoa.coverage.declared;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.organisation.OrganisationId;

/** A yearly entry of a unit; the newest of a kind counts. */
@Schema(name = "UnitEntry")
@JsonbPropertyOrder({"id", "unit", "year", "kind", "number", "onDay", "people", "undertakings", "file", "madeAt"})
public record EntryView(
        @Schema(implementation = String.class) DeclarationId id,
        String unit,
        int year,
        @Schema(implementation = String.class) EntryKind kind,
        String number,
        @Schema(implementation = String.class) LocalDate onDay,
        @Nullable Integer people,
        @JsonbTransient String undertakings,
        @Nullable String file,
        @Schema(implementation = String.class) Instant madeAt,
        @JsonbTransient OrganisationId organisation,
        @JsonbTransient @Nullable ProofFile proof) {
    /** Returns what a plan undertakes by task. */
    @JsonbProperty("undertakings")
    public List<EntryText.Undertaking> undertaken() {
        return List.of(HubJson.read(undertakings, EntryText.Undertaking[].class));
    }
}
