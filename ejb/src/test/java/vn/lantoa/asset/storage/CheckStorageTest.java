package vn.lantoa.asset.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.storage.StorageReport.Finding;
import vn.lantoa.asset.storage.StorageReport.Kind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.SettableClock;

class CheckStorageTest {
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private final SettableClock clock = SettableClock.atNoon();
    private final InMemoryObjectStore store = new InMemoryObjectStore(clock);
    private final TreeMap<String, KeptRow> rows = new TreeMap<>();
    private final Set<String> underWay = new HashSet<>();
    private final CheckStorage check = useCase();

    @Test
    void reports_nothing_if_both_agree() {
        for (var key : List.of("blob/a", "blob/b", "blob/c")) keep(key, 3, 3);

        var report = check.call(Actor.SYSTEM);

        assertThat(report.intact()).isTrue();
        assertThat(report.rows()).isEqualTo(3);
        assertThat(report.objects()).isEqualTo(3);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void reports_missing_objects_everywhere() {
        keep("blob/b", 3, 3);
        for (var key : List.of("blob/a", "blob/c")) rows.put(key, new KeptRow(key, HASH, 7));

        var report = check.call(Actor.SYSTEM);

        assertThat(report.intact()).isFalse();
        assertThat(report.wrong().missing()).isEqualTo(2);
        assertThat(report.findings())
                .containsExactly(
                        new Finding(Kind.MISSING, "blob/a", HASH, 7L, null),
                        new Finding(Kind.MISSING, "blob/c", HASH, 7L, null));
    }

    @Test
    void reports_different_sizes() {
        keep("blob/a", 7, 3);

        var report = check.call(Actor.SYSTEM);

        assertThat(report.intact()).isFalse();
        assertThat(report.findings()).containsExactly(new Finding(Kind.DIFFERENT_SIZE, "blob/a", HASH, 7L, 3L));
    }

    @Test
    void reports_strays_but_no_recent_or_active_objects() {
        put("blob/stray", 5);
        put("blob/coming", 5);
        underWay.add("blob/coming");
        clock.advance(Duration.ofHours(2));
        put("blob/young", 5);

        var report = check.call(Actor.SYSTEM);

        assertThat(report.intact()).isTrue();
        assertThat(report.findings()).containsExactly(new Finding(Kind.STRAY, "blob/stray", null, null, 5L));
    }

    @Test
    void leaves_other_objects_unchanged() {
        put("audit/head", 5);
        clock.advance(Duration.ofHours(2));

        assertThat(check.call(Actor.SYSTEM).objects()).isZero();
    }

    @Test
    void finds_everything_missing_in_an_empty_store() {
        for (int i = 0; i < 2500; i++) {
            var key = "blob/%05d".formatted(i);
            rows.put(key, new KeptRow(key, HASH, 7));
        }

        var report = check.call(Actor.SYSTEM);

        assertThat(report.wrong().missing()).isEqualTo(2500);
        assertThat(report.findings()).hasSize(Comparison.LISTED);
    }

    @Test
    void rejects_officers_without_oversight_of_the_whole() {
        assertForbidden(() -> check.call(Actor.officer(UUID.randomUUID())));
    }

    private void keep(String key, long expected, int found) {
        rows.put(key, new KeptRow(key, HASH, expected));
        put(key, found);
    }

    private void put(String key, int bytes) {
        store.put(key, new byte[bytes], "image/png");
    }

    private CheckStorage useCase() {
        var useCase = new CheckStorage();
        useCase.store = store;
        useCase.clock = clock;
        useCase.oversight = new Oversight() {
            @Override
            public void requireAuditor(Actor by) {
                if (!by.equals(Actor.SYSTEM)) throw new Forbidden("auditors only");
            }

            @Override
            public void requireAdministrator(Actor by) {
                requireAuditor(by);
            }
        };
        useCase.ledger = new StorageLedger() {
            @Override
            public List<KeptRow> rowsAfter(String key, int limit) {
                return rows.tailMap(key, false).values().stream().limit(limit).toList();
            }

            @Override
            public boolean knows(String key) {
                return rows.containsKey(key) || underWay.contains(key);
            }
        };
        return useCase;
    }
}
