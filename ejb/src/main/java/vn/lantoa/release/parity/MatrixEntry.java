package vn.lantoa.release.parity;

import java.util.List;
import java.util.Map;

/**
 * Asset in the matrix, with its state.
 *
 * @param form {@code STANDARD}, {@code LARGE_PRINT} or {@code PLAIN_LANGUAGE}
 * @param services the codes of the procedures that the asset explains, and of the procedures of its topic
 */
public record MatrixEntry(
        String asset,
        String language,
        String form,
        String title,
        List<String> audience,
        List<String> services,
        ParityState state) {
    /**
     * Returns the entry with current codes in place of former service codes.
     *
     * @param present the current code by current or former code
     */
    MatrixEntry under(Map<String, String> present) {
        var codes = services.stream()
                .map(code -> present.getOrDefault(code, code))
                .distinct()
                .toList();
        return new MatrixEntry(asset, language, form, title, audience, codes, state);
    }
}
