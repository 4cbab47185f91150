package vn.lantoa.asset.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minio.errors.ErrorResponseException;
import io.minio.messages.ErrorResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.storage.ObjectStoreFault;
import vn.lantoa.kernel.CircuitBreaker;
import vn.lantoa.kernel.Outage;

class S3CallTest {
    private static final Duration REST = Duration.ofMillis(200);

    /** The time that a busy machine may need after a pause. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Response RESPONSE = new Response.Builder()
            .request(new Request.Builder().url("http://store/blob/x").build())
            .protocol(Protocol.HTTP_1_1)
            .code(400)
            .message("no")
            .build();

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger looked = new AtomicInteger();
    private volatile CompletableFuture<Boolean> there = CompletableFuture.completedFuture(true);
    private final S3Call calls = new S3Call(new CircuitBreaker.Pace(REST, 2), () -> {
        looked.incrementAndGet();
        return there;
    });

    private S3Call.Ask<String> failing(Throwable failure) {
        return () -> {
            asked.incrementAndGet();
            return CompletableFuture.failedFuture(failure);
        };
    }

    private final S3Call.Ask<String> silent = failing(new SocketTimeoutException("timeout"));

    private final S3Call.Ask<String> answering = () -> {
        asked.incrementAndGet();
        return CompletableFuture.completedFuture("here");
    };

    private void awaitLooks(int many) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (looked.get() < many && System.nanoTime() < until) LockSupport.parkNanos(1_000_000);
    }

    private void awaitStore() {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (isAway() && System.nanoTime() < until) LockSupport.parkNanos(1_000_000);
    }

    private boolean isAway() {
        try {
            calls.of("open", () -> CompletableFuture.completedFuture("here"));
            return false;
        } catch (ObjectStoreFault away) {
            return true;
        }
    }

    private static ErrorResponseException refusal(String code) {
        return new ErrorResponseException(
                new ErrorResponse(code, "no", "lantoa", "blob/x", "/blob/x", "1", "host"), RESPONSE, "trace");
    }

    @Test
    void one_timeout_rejects_all_other_calls_at_once() {
        for (int i = 0; i < 20; i++)
            assertThatThrownBy(() -> calls.of("open", silent))
                    .isInstanceOfSatisfying(ObjectStoreFault.class, fault -> assertThat(fault.outage())
                            .contains(Outage.STORE));

        assertThat(asked).hasValue(1);
    }

    @Test
    void a_probe_after_a_pause_closes_the_circuit() {
        assertThatThrownBy(() -> calls.of("open", silent)).isNotNull();
        awaitStore();

        for (int i = 0; i < 3; i++) assertThat(calls.of("open", answering)).isEqualTo("here");
    }

    @Test
    void one_timeout_among_successful_calls_does_not_open_the_circuit() {
        assertThatThrownBy(() -> calls.of("put", () -> {
                    assertThat(calls.of("open", answering)).isEqualTo("here");
                    return CompletableFuture.failedFuture(new SocketTimeoutException("timeout"));
                }))
                .isNotNull();

        assertThat(calls.of("open", answering)).isEqualTo("here");
        assertThat(looked).hasValue(0);
    }

    @Test
    void an_error_response_counts_as_available() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> calls.of("open", failing(refusal("AccessDenied"))))
                    .isNotNull();
            assertThat(calls.orMissing("stat", failing(refusal("NoSuchKey")))).isEmpty();
        }
        assertThat(asked).hasValue(6);
    }

    @Test
    void a_full_store_is_distinguished_from_an_unavailable_one() {
        assertThatThrownBy(() -> calls.of("put", failing(refusal("XMinioStorageFull"))))
                .satisfies(thrown -> assertThat(Outage.find(thrown)).contains(Outage.STORE_FULL));
        assertThatThrownBy(() -> calls.of("put", failing(new IOException("No space left on device"))))
                .satisfies(thrown -> assertThat(Outage.find(thrown)).contains(Outage.DISK_FULL));
    }

    @Test
    void a_probe_precedes_large_uploads_to_a_store_that_was_silent() {
        assertThat(calls.of("put", Patience.SENDING, answering)).isEqualTo("here");
        assertThat(looked).hasValue(0);

        assertThatThrownBy(() -> calls.of("open", silent)).isNotNull();
        assertThatThrownBy(() -> calls.of("put", Patience.SENDING, answering)).isNotNull();
        awaitStore();

        assertThat(calls.of("put", Patience.SENDING, answering)).isEqualTo("here");
        assertThat(looked).hasValue(1);
    }

    @Test
    void no_call_reaches_a_hanging_store() {
        there = new CompletableFuture<>();
        assertThatThrownBy(() -> calls.of("open", silent)).isNotNull();
        awaitLooks(2);

        assertThat(looked).hasValue(2);
        assertThatThrownBy(() -> calls.of("open", answering))
                .satisfies(thrown -> assertThat(Outage.find(thrown)).contains(Outage.STORE));
        assertThat(asked).as("by the first caller alone").hasValue(1);

        there.complete(true);
        assertThat(calls.of("open", answering)).isEqualTo("here");
    }

    @Test
    void a_rejected_probe_finds_the_store_and_a_silent_one_does_not() {
        there = CompletableFuture.failedFuture(new SocketTimeoutException("timeout"));
        assertThatThrownBy(() -> calls.of("open", silent)).isNotNull();
        awaitLooks(1);
        assertThatThrownBy(() -> calls.of("open", answering)).isNotNull();

        there = CompletableFuture.failedFuture(refusal("AccessDenied"));
        awaitStore();
        assertThat(calls.of("open", answering)).isEqualTo("here");
    }

    @Test
    void a_late_stream_is_closed() {
        var closed = new AtomicBoolean();
        var late = new CompletableFuture<InputStream>();

        assertThatThrownBy(() -> S3Call.waited(() -> late, Duration.ofMillis(10)))
                .isInstanceOf(TimeoutException.class);
        late.complete(new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed.set(true);
            }
        });

        assertThat(closed).isTrue();
    }
}
