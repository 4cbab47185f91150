package vn.lantoa.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Bulkhead.Overload;
import vn.lantoa.kernel.Outage;

class SearchBulkheadTest {
    private final SearchBulkhead bulkhead = new SearchBulkhead();

    @Test
    void one_more_than_there_are_places_is_asked_to_come_again() throws Exception {
        var inside = new CountDownLatch(SearchBulkhead.PLACES);
        var end = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(SearchBulkhead.PLACES);
        for (int i = 0; i < SearchBulkhead.PLACES; i++)
            threads.execute(() -> bulkhead.in(() -> {
                inside.countDown();
                await(end);
                return true;
            }));
        inside.await();

        assertThatThrownBy(() -> bulkhead.in(() -> true))
                .isInstanceOf(Overload.class)
                .satisfies(thrown -> assertThat(Outage.find(thrown)).contains(Outage.DATABASE_BUSY));
        end.countDown();
        threads.shutdown();
        assertThat(bulkhead.in(() -> true)).isTrue();
    }

    @Test
    void a_failed_search_releases_its_permit() {
        for (int i = 0; i < 3 * SearchBulkhead.PLACES; i++)
            assertThatThrownBy(() -> bulkhead.in(() -> {
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");

        assertThat(bulkhead.in(() -> true)).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
