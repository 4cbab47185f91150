package vn.lantoa.asset.s3;

import java.time.Duration;

/** How long a call of the store is waited for: somebody waits for the answer, bytes travel first, or much is put together. */
enum Patience {
    /** Until the first byte of an answer that needs nothing but a look: reading, asking, deleting. */
    SHORT(Duration.ofSeconds(3)),
    /** Until a list of many is there. */
    LISTING(Duration.ofSeconds(20)),
    /** Until the bytes of a part have gone there, over a slow line. */
    SENDING(Duration.ofMinutes(5)),
    /** Until the store has put a large object together. */
    COMPLETING(Duration.ofMinutes(10));

    private final Duration limit;

    Patience(Duration limit) {
        this.limit = limit;
    }

    Duration limit() {
        return limit;
    }
}
