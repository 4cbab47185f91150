package vn.lantoa.asset.clamd;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Address of the virus scanner.
 *
 * @param host the host; null if there is no scanner, so that every version is marked as not scanned
 * @param port the port
 */
public record ClamdConfig(@Nullable String host, int port) {
    /** No scanner. */
    public static final ClamdConfig NONE = new ClamdConfig(null, 0);

    /** Parses {@code host:port}. */
    public static ClamdConfig parse(String text) {
        var uri = URI.create("clamd://" + text);
        if (uri.getHost() == null || uri.getPort() < 1) throw new IllegalArgumentException("must be host:port");
        return new ClamdConfig(uri.getHost(), uri.getPort());
    }
}
