package vn.lantoa.coverage.crawl;

import java.time.Instant;

/**
 * A time stamp that is valid for its request.
 *
 * @param at time by the authority's clock
 * @param reply TimeStampResp (RFC 3161 section 2.4.2), DER, with the authority's certificate
 */
@SuppressWarnings("ArrayRecordComponent")
public record Timestamp(Instant at, byte[] reply) {}
