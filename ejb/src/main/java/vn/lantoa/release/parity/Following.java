package vn.lantoa.release.parity;

import jakarta.json.bind.annotation.JsonbTransient;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Language;

/**
 * The source version that a variant's version follows, and the source's current version.
 *
 * @param madeFrom the number of the source version that the variant follows
 * @param current the number of the source version that is public now
 * @param outdated whether the source has major changes that the variant lacks
 * @param changes the change notes of the missing changes; omits changes without a note
 * @param lacking the missing major changes
 */
@Schema(name = "Parity")
public record Following(
        @Schema(implementation = String.class) AssetId source,
        @JsonbTransient Language language,
        int madeFrom,
        int current,
        boolean outdated,
        List<String> changes,
        @JsonbTransient List<SourceStep> lacking) {
    static Following of(AssetId source, Language language, int madeFrom, int current, List<SourceStep> lacking) {
        var changes = lacking.stream()
                .map(SourceStep::note)
                .filter(note -> !note.isEmpty())
                .toList();
        return new Following(source, language, madeFrom, current, !lacking.isEmpty(), changes, lacking);
    }

    /** Returns the numbers of the missing versions as text. Officers are notified once per distinct text. */
    String notifiedText() {
        return lacking.stream().map(step -> String.valueOf(step.version())).collect(Collectors.joining(","));
    }
}
