package vn.lantoa.distribution.outward;

import java.net.URI;
import java.util.Map;
import vn.lantoa.kernel.OutsideWorld;

/**
 * Sends requests to addresses that somebody outside has named. Follows no redirection, waits not long, reads not much, and
 * goes nowhere inside ({@link OutwardRules}).
 */
@OutsideWorld
public interface OutwardHttp {
    /** Posts this body. */
    OutwardOutcome post(URI to, Map<String, String> headers, byte[] body);

    /** Asks for what is there. */
    OutwardOutcome get(URI from, Map<String, String> headers);
}
