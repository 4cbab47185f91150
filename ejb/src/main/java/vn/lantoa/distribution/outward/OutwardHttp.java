package vn.lantoa.distribution.outward;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.kernel.OutsideWorld;

/**
 * Sends requests to addresses that somebody outside has named. Follows no redirection, waits not long, reads not much, and
 * goes nowhere inside ({@link OutwardRules}).
 */
@OutsideWorld
public interface OutwardHttp {
    /** Posts this body. */
    OutwardOutcome post(URI to, Map<String, String> headers, byte[] body);

    /**
     * The reason why it may not go there, as {@link OutwardOutcome.Barred} has it; empty if it may, as far as can be
     * told now.
     */
    Optional<String> barred(URI to);

    /** Sends a GET request. */
    default OutwardOutcome get(URI from, Map<String, String> headers) {
        return get(from, headers, OutwardOutcome.Answered.MOST_BYTES);
    }

    /** Sends a GET request, and reads not more than so many bytes of the answer. */
    OutwardOutcome get(URI from, Map<String, String> headers, int mostBytes);
}
