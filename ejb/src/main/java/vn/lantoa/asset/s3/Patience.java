package vn.lantoa.asset.s3;

import java.time.Duration;

/** Time limits of calls to the store. */
enum Patience {
    /** Until the first byte of the response to a short request: reading, querying, deleting. */
    SHORT(Duration.ofSeconds(3)),
    /** Until a long list is complete. */
    LISTING(Duration.ofSeconds(20)),
    /** Until the bytes of a part have been sent over a slow connection. */
    SENDING(Duration.ofMinutes(5)),
    /** Until the store has assembled a large object. */
    COMPLETING(Duration.ofMinutes(10));

    private final Duration limit;

    Patience(Duration limit) {
        this.limit = limit;
    }

    Duration limit() {
        return limit;
    }
}
