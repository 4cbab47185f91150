package vn.lantoa.asset.s3;

import java.util.ArrayList;
import java.util.List;
import okhttp3.Call;
import okhttp3.EventListener;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP calls that are made on this thread for one call of the S3 client, so that they can be cancelled: the futures of
 * the client know nothing of them.
 */
final class SentCalls implements AutoCloseable {
    private static final ThreadLocal<@Nullable SentCalls> PRESENT = new ThreadLocal<>();

    /** Notes each call that a client makes. */
    static final EventListener.Factory NOTING = call -> {
        var present = PRESENT.get();
        if (present != null) present.calls.add(call);
        return EventListener.NONE;
    };

    private final List<Call> calls = new ArrayList<>();

    private SentCalls() {}

    /** Those of this thread from now on, until this is closed. */
    static SentCalls begin() {
        var begun = new SentCalls();
        PRESENT.set(begun);
        return begun;
    }

    /** Cancels them: none of them needs its connection any more. */
    void cancel() {
        calls.forEach(Call::cancel);
    }

    @Override
    public void close() {
        PRESENT.remove();
    }
}
