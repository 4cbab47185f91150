package vn.lantoa.release.parity;

import java.util.List;
import java.util.Map;

/**
 * One asset, as far as it got.
 *
 * @param form {@code STANDARD}, {@code LARGE_PRINT} or {@code PLAIN_LANGUAGE}
 * @param services codes of the procedures it explains, and of its topic
 */
public record MatrixEntry(
        String asset,
        String language,
        String form,
        String title,
        List<String> audience,
        List<String> services,
        ParityState state) {
    public MatrixEntry {
        audience = List.copyOf(audience);
        services = List.copyOf(services);
    }

    /** The same asset, under the codes that services have now, by those that they have or had. */
    MatrixEntry under(Map<String, String> present) {
        var codes = services.stream()
                .map(code -> present.getOrDefault(code, code))
                .distinct()
                .toList();
        return new MatrixEntry(asset, language, form, title, audience, codes, state);
    }
}
