package vn.lantoa.embed;

import java.time.Instant;

/**
 * Signed recall list.
 *
 * @param seq number of the list; later lists have greater numbers
 * @param json document of {@code /recalls.json}
 * @param jws the same list as a compact JWS (RFC 7515 section 7.1)
 * @param renewAt when the list is signed again even if it is unchanged
 */
public record RecallList(long seq, String json, String jws, Instant renewAt) {}
