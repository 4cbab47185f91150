package vn.lantoa.web.problem;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Token buckets, one per network, refilled evenly over a minute. The size of a bucket is both the burst and the rate
 * per minute. Kept per node, so that several nodes multiply the limit. Thread-safe.
 */
final class NetworkBuckets {
    private static final double NANOS_PER_MINUTE = 60e9;
    private static final double NANOS_PER_SECOND = 1e9;

    private final int perMinute;
    private final int mostNetworks;
    private final LongSupplier nanos;
    private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();

    /**
     * Creates the buckets; if there are more than {@code mostNetworks}, drops the full buckets, and if that is not
     * enough, all.
     */
    NetworkBuckets(int perMinute, int mostNetworks, LongSupplier nanos) {
        this.perMinute = perMinute;
        this.mostNetworks = mostNetworks;
        this.nanos = nanos;
    }

    /** Takes one token of the network; returns 0, or the seconds to wait if no token is left. */
    int take(String network) {
        if (buckets.size() >= mostNetworks && !buckets.containsKey(network)) forget();
        var now = nanos.getAsLong();
        var bucket =
                buckets.compute(network, (name, before) -> filled(before, now).less());
        if (bucket.tokens >= 0) return 0;
        buckets.computeIfPresent(network, (name, one) -> new Bucket(one.tokens + 1, one.atNanos));
        return (int) Math.max(1, Math.ceil(-bucket.tokens * NANOS_PER_MINUTE / perMinute / NANOS_PER_SECOND));
    }

    private Bucket filled(@Nullable Bucket before, long now) {
        if (before == null) return new Bucket(perMinute, now);
        var more = (now - before.atNanos) / NANOS_PER_MINUTE * perMinute;
        return new Bucket(Math.min(perMinute, before.tokens + more), now);
    }

    private void forget() {
        var now = nanos.getAsLong();
        buckets.values().removeIf(one -> filled(one, now).tokens >= perMinute);
        if (buckets.size() >= mostNetworks) buckets.clear();
    }

    private record Bucket(double tokens, long atNanos) {
        Bucket less() {
            return new Bucket(tokens - 1, atNanos);
        }
    }
}
