package vn.lantoa.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetworkBucketsTest {
    private static final long SECOND = 1_000_000_000;

    private long now;
    private final NetworkBuckets buckets = new NetworkBuckets(60, 3, () -> now);

    @Test
    void a_minutes_quota_can_be_used_at_once_and_refills_over_time() {
        assertThat(IntStream.range(0, 60).map(i -> buckets.take("a"))).containsOnly(0);
        assertThat(buckets.take("a")).isEqualTo(1);
        now += 2 * SECOND;
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isEqualTo(1);
    }

    @Test
    void repeated_requests_do_not_prolong_the_wait() {
        IntStream.range(0, 60).forEach(i -> buckets.take("a"));
        for (int i = 0; i < 100; i++) assertThat(buckets.take("a")).isEqualTo(1);
        now += SECOND;
        assertThat(buckets.take("a")).isZero();
    }

    @Test
    void networks_do_not_affect_each_other() {
        IntStream.range(0, 61).forEach(i -> buckets.take("a"));

        assertThat(buckets.take("b")).isZero();
    }

    @Test
    void idle_networks_are_evicted_first() {
        IntStream.range(0, 61).forEach(i -> buckets.take("a"));
        buckets.take("b");
        now += SECOND;
        buckets.take("c");
        buckets.take("d");

        IntStream.range(0, 2).forEach(i -> buckets.take("a"));
        assertThat(buckets.take("a")).isEqualTo(1);
    }

    @Test
    void recognises_expensive_addresses() {
        assertThat(RequestQuotaGuard.dear("/search")).hasValue("search");
        assertThat(RequestQuotaGuard.dear("/search.json")).hasValue("search");
        assertThat(RequestQuotaGuard.dear("/search/suggest")).hasValue("suggest");
        assertThat(RequestQuotaGuard.dear("/oembed")).hasValue("oembed");
        assertThat(RequestQuotaGuard.dear("/c/he-2026/press-kit.zip")).hasValue("download");
        assertThat(RequestQuotaGuard.dear("/console/audit/export.csv")).hasValue("export");
        assertThat(RequestQuotaGuard.dear("/p/k7m2p9qx/photos/0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10"))
                .hasValue("photo");
        assertThat(RequestQuotaGuard.dear("/p/k7m2p9qx")).isEmpty();
        assertThat(RequestQuotaGuard.dear("/a/x")).isEmpty();
    }
}
