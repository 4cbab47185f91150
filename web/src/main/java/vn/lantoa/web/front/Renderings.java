package vn.lantoa.web.front;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import io.undertow.util.SameThreadExecutor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.xnio.XnioExecutor;
import vn.lantoa.release.ChangeHead;

/**
 * Answers that are being built, each only once. Further requests for an answer wait without a thread and are handled
 * again when the answer is ready. If building takes too long, the next request builds the answer, so that no request
 * waits for a request that hangs.
 */
final class Renderings {
    static final long PATIENCE_MILLIS = 2000;

    /** Maximum number of rounds for which a request waits for a rendering. Then the application answers the request. */
    private static final int MOST_ROUNDS = 3;

    private static final AttachmentKey<Integer> ROUNDS = AttachmentKey.create(Integer.class);

    private final Map<PublicAsk, Rendering> underWay = new ConcurrentHashMap<>();
    private final long patienceMillis;

    Renderings() {
        this(PATIENCE_MILLIS);
    }

    /** Creates renderings with this time limit of waiting requests. */
    Renderings(long patienceMillis) {
        this.patienceMillis = patienceMillis;
    }

    /**
     * Begins to build an answer, unless another request is building it.
     *
     * @param mark the state for which the answer will be valid
     * @param again the handler of the requests that waited
     * @return the rendering to end with the answer; empty if the request waits
     */
    Optional<Rendering> begin(PublicAsk ask, ChangeHead.Mark mark, HttpServerExchange exchange, HttpHandler again) {
        var mine = new Rendering(ask, mark);
        if (rounds(exchange) >= MOST_ROUNDS) return Optional.of(mine);
        var found = underWay.compute(ask, (same, one) -> one == null || !one.isWorthWaiting(mark) ? mine : one);
        if (found == mine) return Optional.of(mine);
        exchange.dispatch(SameThreadExecutor.INSTANCE, () -> found.await(new Waiting(exchange, again, patienceMillis)));
        return Optional.empty();
    }

    /** Returns true if the answer is being built and has not taken too long. */
    boolean isUnderWay(PublicAsk ask) {
        var one = underWay.get(ask);
        return one != null && one.isInTime();
    }

    private static int rounds(HttpServerExchange exchange) {
        var rounds = exchange.getAttachment(ROUNDS);
        return rounds == null ? 0 : rounds;
    }

    /** An answer being built, and the requests that wait for it. */
    final class Rendering {
        private final PublicAsk ask;
        private final ChangeHead.Mark mark;
        private final long begun = System.nanoTime();
        private final List<Waiting> waiting = new ArrayList<>();
        private boolean ended;
        private int rounds = 1;

        private Rendering(PublicAsk ask, ChangeHead.Mark mark) {
            this.ask = ask;
            this.mark = mark;
        }

        /**
         * Ends the rendering, whether or not its answer was sent.
         *
         * @param shared whether the answer is the same for the waiting requests
         */
        void end(boolean shared) {
            underWay.remove(ask, this);
            List<Waiting> all;
            synchronized (this) {
                ended = true;
                rounds = shared ? 1 : MOST_ROUNDS;
                all = List.copyOf(waiting);
                waiting.clear();
            }
            all.forEach(one -> one.goOn(rounds));
        }

        private boolean isWorthWaiting(ChangeHead.Mark now) {
            return mark.equals(now) && isInTime();
        }

        private boolean isInTime() {
            return System.nanoTime() - begun < TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        }

        private void await(Waiting one) {
            synchronized (this) {
                if (!ended) {
                    waiting.add(one);
                    return;
                }
            }
            one.goOn(rounds);
        }
    }

    /** A waiting request, which continues once, on the thread of its connection. */
    private static final class Waiting {
        private final HttpServerExchange exchange;
        private final HttpHandler again;
        private final AtomicBoolean gone = new AtomicBoolean();
        private final XnioExecutor.Key late;

        Waiting(HttpServerExchange exchange, HttpHandler again, long patienceMillis) {
            this.exchange = exchange;
            this.again = again;
            late = exchange.getIoThread().executeAfter(() -> goOn(1), patienceMillis, TimeUnit.MILLISECONDS);
        }

        void goOn(int more) {
            if (!gone.compareAndSet(false, true)) return;
            late.remove();
            exchange.putAttachment(ROUNDS, rounds(exchange) + more);
            exchange.dispatch(exchange.getIoThread(), again);
        }
    }
}
