package vn.lantoa.asset.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.storage.InMemoryObjectStore;

class ObjectStoreReadinessTest {
    private final ObjectStoreReadiness readiness = new ObjectStoreReadiness();
    private boolean full = true;

    /** A store that responds and has no space. */
    @Test
    void a_read_only_store_is_not_ready() {
        readiness.store = new InMemoryObjectStore(Clock.systemUTC()) {
            @Override
            public void put(String key, byte[] bytes, String mediaType) {
                if (full) throw new IllegalStateException("no room");
                super.put(key, bytes, mediaType);
            }
        };

        assertThatThrownBy(readiness::check).hasMessage("no room");
        full = false;
        assertThat(readiness.check().ready()).isTrue();
    }
}
