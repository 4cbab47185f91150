package vn.lantoa.coverage.declared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.organisation.OrganisationId;

/** A yearly entry of a unit; the newest of a kind counts. */
public record EntryView(
        DeclarationId id,
        String unit,
        int year,
        EntryKind kind,
        String number,
        LocalDate onDay,
        @Nullable Integer people,
        String undertakings,
        @Nullable String file,
        Instant madeAt,
        OrganisationId organisation,
        @Nullable ProofFile proof) {
    /** Returns what a plan undertakes by task. */
    public List<EntryText.Undertaking> undertaken() {
        return List.of(HubJson.read(undertakings, EntryText.Undertaking[].class));
    }
}
