package vn.lantoa.asset.s3;

import java.time.Duration;

/** Time limit of a call to the store, by kind of call. */
enum Patience {
    /** Time until the first byte of the response to a short request: read, query or delete. */
    SHORT(Duration.ofSeconds(3)),
    /** Until a long list is complete. */
    LISTING(Duration.ofSeconds(20)),
    /** Time until the bytes of a part have been sent over a slow connection. */
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
