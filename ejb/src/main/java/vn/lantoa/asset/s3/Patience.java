package vn.lantoa.asset.s3;

import java.time.Duration;

/** Time limits of calls to the store: somebody waits for the answer, bytes travel first, or much is put together. */
enum Patience {
    /** Until the first byte of a quick answer: reading, asking, deleting. */
    SHORT(Duration.ofSeconds(3)),
    /** Until a long list is there. */
    LISTING(Duration.ofSeconds(20)),
    /** Until the bytes of a part have been sent, over a slow line. */
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
