package vn.lantoa.asset.s3;

import java.util.ArrayList;
import java.util.List;
import okhttp3.Call;
import okhttp3.EventListener;
import org.jspecify.annotations.Nullable;

/**
 * HTTP calls that this thread made for one call of the S3 client. Cancels the calls, which the client's futures cannot
 * do.
 */
final class SentCalls implements AutoCloseable {
    private static final ThreadLocal<@Nullable SentCalls> PRESENT = new ThreadLocal<>();

    /** Records each call that a client makes. */
    static final EventListener.Factory NOTING = call -> {
        var present = PRESENT.get();
        if (present != null) present.calls.add(call);
        return EventListener.NONE;
    };

    private final List<Call> calls = new ArrayList<>();

    private SentCalls() {}

    /** Starts to record the calls of this thread, until closed. */
    static SentCalls begin() {
        var begun = new SentCalls();
        PRESENT.set(begun);
        return begun;
    }

    /** Cancels the recorded calls. */
    void cancel() {
        calls.forEach(Call::cancel);
    }

    @Override
    public void close() {
        PRESENT.remove();
    }
}
