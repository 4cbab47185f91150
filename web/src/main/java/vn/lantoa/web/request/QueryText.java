package vn.lantoa.web.request;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.text.PathSegment;

/** The query of an address, which is made of what somebody chose or typed. */
public final class QueryText {
    private QueryText() {}

    /** The values by their names, each encoded, so that what is in one stays in it; what is blank is left out. */
    public static String of(Map<String, ? extends @Nullable String> values) {
        return values.entrySet().stream()
                .filter(one -> one.getValue() != null && !one.getValue().isBlank())
                .map(one -> one.getKey() + "=" + PathSegment.of(String.valueOf(one.getValue())))
                .collect(Collectors.joining("&"));
    }

    /** The address of a path with the query of these values, or the path alone where all are blank. */
    public static String after(String path, Map<String, ? extends @Nullable String> values) {
        var query = of(values);
        return query.isEmpty() ? path : path + "?" + query;
    }
}
