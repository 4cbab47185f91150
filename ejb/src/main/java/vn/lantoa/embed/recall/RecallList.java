package vn.lantoa.embed.recall;

import java.time.Instant;

/**
 * The list as it was signed.
 *
 * @param seq its number; a later list has a greater one
 * @param json the document of {@code /recalls.json}
 * @param jws the same as one compact JWS (RFC 7515 section 7.1)
 * @param renewAt from when on it is signed again although nothing has changed
 */
public record RecallList(long seq, String json, String jws, Instant renewAt) {}
