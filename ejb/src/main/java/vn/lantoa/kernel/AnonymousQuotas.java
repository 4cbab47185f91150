package vn.lantoa.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Rate limits in requests per minute, by kind of request ({@code LANTOA_ANONYMOUS_QUOTAS}). For anonymous requests a
 * limit applies to one network, otherwise to one officer.
 *
 * @param perMinute the limit by kind of request; a kind without an entry is not limited
 */
public record AnonymousQuotas(Map<String, Integer> perMinute) {
    private static final Set<String> NAMES = Set.of("search", "suggest", "oembed", "download", "export", "photo");
    private static final String WRONG =
            "must be none, or requests a minute such as search:1200,suggest:3600,oembed:1200,download:120,export:60,photo:20";

    /** The default limits, sufficient for thousands of citizens behind one provider network. */
    public static final AnonymousQuotas USUAL = new AnonymousQuotas(
            Map.of("search", 1200, "suggest", 3600, "oembed", 1200, "download", 120, "export", 60, "photo", 20));

    /**
     * Parses text such as {@code search:600, oembed:600}.
     *
     * @throws IllegalArgumentException with the expected form, if the text is invalid
     */
    public static AnonymousQuotas parse(String text) {
        if (text.strip().equals("none")) return new AnonymousQuotas(Map.of());
        var perMinute = new HashMap<String, Integer>();
        for (var one : text.strip().split("[\\s,]+")) {
            var parts = one.split(":", -1);
            if (parts.length != 2 || !NAMES.contains(parts[0]) || !parts[1].matches("[1-9]\\d{0,5}"))
                throw new IllegalArgumentException(WRONG);
            perMinute.put(parts[0], Integer.parseInt(parts[1]));
        }
        return new AnonymousQuotas(perMinute);
    }
}
