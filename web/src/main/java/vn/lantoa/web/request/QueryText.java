package vn.lantoa.web.request;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.PathSegment;

/** Builds query strings from user input. */
public final class QueryText {
    private QueryText() {}

    /** Returns the query of these values by name, each percent-encoded; blank values are left out. */
    public static String of(Map<String, ? extends @Nullable String> values) {
        return values.entrySet().stream()
                .filter(one -> one.getValue() != null && !one.getValue().isBlank())
                .map(one -> one.getKey() + "=" + PathSegment.of(String.valueOf(one.getValue())))
                .collect(Collectors.joining("&"));
    }

    /** Returns the path with the query of these values, or the path alone if all are blank. */
    public static String after(String path, Map<String, ? extends @Nullable String> values) {
        var query = of(values);
        return query.isEmpty() ? path : path + "?" + query;
    }
}
