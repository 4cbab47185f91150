package vn.lantoa.report;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.report.ConsolidatedContent.Share;

/**
 * The contribution of a unit, or of one of its loudspeaker clusters, to an indicator as of counting rule 2; as pages
 * display it, the API returns it and archives keep it.
 *
 * @param unit the reporting unit
 */
@Schema(name = "IndicatorPart")
@JsonbPropertyOrder({"name", "of", "count", "apart", "on", "reason"})
public record IndicatorPart(
        @JsonbTransient OrganisationId unit,
        @Schema(description = "Reference and name of the loudspeaker cluster; empty for the unit itself") String name,
        @Schema(description = "In the denominator; missing if the unit has entered no number and is not counted")
                @Nullable Integer of,
        @Schema(description = "In the numerator, declarations alone included") int count,
        @Schema(description = "1 if only declarations are in the numerator") int apart,
        @Schema(description = "Day of the denominator") @Nullable LocalDate on,
        @Schema(
                        description =
                                "nothing, stale, no-entry: why nothing is in the numerator; declared: only declarations are; else empty")
                String reason) {
    /** Returns the share of the parts with a denominator; null if there are none. */
    static @Nullable Share share(Collection<IndicatorPart> parts) {
        var last =
                parts.stream().map(IndicatorPart::on).filter(Objects::nonNull).max(LocalDate::compareTo);
        return last.map(on -> new Share(
                        sum(parts, IndicatorPart::count),
                        sum(parts, part -> Objects.requireNonNull(part.of())),
                        on,
                        sum(parts, IndicatorPart::apart)))
                .orElse(null);
    }

    private static int sum(Collection<IndicatorPart> parts, ToIntFunction<IndicatorPart> figure) {
        return parts.stream().filter(part -> part.of() != null).mapToInt(figure).sum();
    }
}
