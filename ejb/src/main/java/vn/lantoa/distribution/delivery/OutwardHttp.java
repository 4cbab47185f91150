package vn.lantoa.distribution.delivery;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.kernel.OutsideWorld;

/**
 * HTTP client for addresses entered by outsiders. It follows no redirects, limits the time and the bytes read, and does
 * not connect to internal networks ({@link OutwardRules}).
 */
@OutsideWorld
public interface OutwardHttp {
    /** Posts this body. */
    OutwardOutcome post(URI to, Map<String, String> headers, byte[] body);

    /**
     * Returns the reason why the hub may not connect to the address, in the terms of {@link OutwardOutcome.Barred}.
     * Empty if a connection is allowed as far as known at this time.
     */
    Optional<String> barred(URI to);

    /** Sends a GET request. */
    default OutwardOutcome get(URI from, Map<String, String> headers) {
        return get(from, headers, OutwardOutcome.Answered.MOST_BYTES);
    }

    /**
     * Sends a GET request.
     *
     * @param mostBytes maximum number of bytes of the answer that are read
     */
    OutwardOutcome get(URI from, Map<String, String> headers, int mostBytes);
}
