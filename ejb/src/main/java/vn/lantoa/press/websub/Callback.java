package vn.lantoa.press.websub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Callback address of a subscriber, including its own query. */
record Callback(String address) {
    URI uri() {
        return URI.create(address);
    }

    String host() {
        return uri().getHost().toLowerCase(Locale.ROOT);
    }

    /** Returns the callback's address with the parameters appended to its query. */
    URI with(Map<String, String> parameters) {
        var query = parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var own = uri().getRawQuery();
        var separator = own == null ? "?" : own.isEmpty() ? "" : "&";
        return URI.create(address + separator + query);
    }
}
