package vn.lantoa.asset.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lantoa.asset.AssetFixtures;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.Fact;
import vn.lantoa.asset.InMemoryVersions;
import vn.lantoa.asset.Inspection;
import vn.lantoa.asset.Inspection.Broken;
import vn.lantoa.asset.Inspection.GaveUp;
import vn.lantoa.asset.Inspection.InspectionFacts;
import vn.lantoa.asset.Inspection.NotLooked;
import vn.lantoa.asset.ScanState;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.VersionReady;
import vn.lantoa.asset.VersionReceived;
import vn.lantoa.asset.VersionRefused;
import vn.lantoa.asset.VersionState;
import vn.lantoa.asset.inspection.InspectVersion.InspectorAway;
import vn.lantoa.asset.inspection.Scan.Clean;
import vn.lantoa.asset.inspection.Scan.Infected;
import vn.lantoa.asset.inspection.Scan.NotSetUp;
import vn.lantoa.asset.inspection.Scan.Unavailable;
import vn.lantoa.audit.RecordedAudit;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.outbox.HandlerOptions;
import vn.lantoa.outbox.RecordedOutbox;

class InspectVersionTest {
    private static final Inspection FOUND = new InspectionFacts(Map.of(Fact.WIDTH, "640"));

    private final SettableClock clock = SettableClock.atNoon();
    private final InMemoryVersions versions = new InMemoryVersions();
    private final RecordedOutbox outbox = new RecordedOutbox();
    private final RecordedAudit audit = new RecordedAudit();
    private final GivenFindings files = new GivenFindings();
    private final InspectVersion inspect = new InspectVersion();
    private final InspectLargeVersion inspectLarge = new InspectLargeVersion();

    @BeforeEach
    void set_up() {
        var ledger = new InspectionLedger() {
            @Override
            public synchronized void record(VersionId id, List<FileFinding> findings) {
                super.record(id, findings);
            }
        };
        ledger.versions = versions;
        ledger.outbox = outbox;
        ledger.audit = audit;
        ledger.clock = clock;
        inspect.ledger = ledger;
        inspect.files = files;
        inspectLarge.inspection = inspect;
    }

    @Test
    void marks_a_version_ready_and_stores_the_results() {
        var version = aReceivedVersion("một", "hai");
        files.give(new Clean(false), FOUND);

        inspect.on(received(version));

        assertThat(version.state()).isEqualTo(VersionState.READY);
        assertThat(version.scan()).isEqualTo(ScanState.CLEAN);
        assertThat(version.findStateReason()).isEmpty();
        assertThat(version.file(2).facts().findNumber(Fact.WIDTH)).contains(640L);
        assertThat(outbox.events()).containsExactly(new VersionReady(version.id(), clock.instant()));
    }

    @Test
    void the_audit_log_states_that_nothing_was_scanned() {
        var version = aReceivedVersion("một");
        files.give(new NotSetUp(), FOUND);

        inspect.on(received(version));

        assertThat(version.scan()).isEqualTo(ScanState.NOT_SCANNED);
        assertThat(audit.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("version-inspected");
            assertThat(entry.details()).containsEntry("scan", "NOT_SCANNED").containsEntry("state", "READY");
        });
    }

    @Test
    void refuses_an_infected_version_and_names_the_signature() {
        var version = aReceivedVersion("một");
        files.give(new Infected("Win.Test.EICAR_HDB-1"), new NotLooked("infected"));

        inspect.on(received(version));

        assertThat(version.state()).isEqualTo(VersionState.REFUSED);
        assertThat(version.findStateReason()).contains("infected");
        assertThat(version.file(1).facts().find(Fact.INFECTED_WITH)).contains("Win.Test.EICAR_HDB-1");
        assertThat(outbox.events()).containsExactly(new VersionRefused(version.id(), "infected", clock.instant()));
    }

    @Test
    void marks_a_version_ready_without_metadata_and_gives_the_reason() {
        var version = aReceivedVersion("một");
        files.give(new Clean(false), new GaveUp("inspector-timeout"));

        inspect.on(received(version));

        assertThat(version.state()).isEqualTo(VersionState.READY);
        assertThat(version.findStateReason()).contains("inspector-timeout");
        assertThat(version.file(1).facts().find(Fact.NOTE)).contains("inspector-timeout");
    }

    @Test
    void keeps_a_version_received_while_the_scanner_is_unavailable() {
        var version = aReceivedVersion("một");
        files.give(new Unavailable("connection refused"), FOUND);

        assertThatThrownBy(() -> inspect.on(received(version)))
                .isInstanceOf(InspectorAway.class)
                .hasMessageContaining("connection refused");

        assertThat(version.state()).isEqualTo(VersionState.RECEIVED);
        assertThat(outbox.events()).isEmpty();
    }

    @Test
    void keeps_a_version_received_when_the_server_stops() {
        var version = aReceivedVersion("một");
        files.give(new Clean(false), new Broken("the server stops"));

        assertThatThrownBy(() -> inspect.on(received(version))).isInstanceOf(InspectorAway.class);

        assertThat(version.state()).isEqualTo(VersionState.RECEIVED);
    }

    @Test
    void does_nothing_the_second_time() {
        var version = aReceivedVersion("một");
        files.give(new Clean(false), FOUND);

        inspect.on(received(version));
        inspect.on(received(version));

        assertThat(outbox.events()).hasSize(1);
        assertThat(audit.entries()).hasSize(1);
        assertThat(files.looked).isEqualTo(1);
    }

    @Test
    void does_nothing_when_another_node_was_faster() {
        var version = aReceivedVersion("một");
        files.give(new Clean(false), FOUND);
        files.meanwhile = () -> AssetFixtures.ready(version, clock.instant());

        inspect.on(received(version));

        assertThat(outbox.events()).isEmpty();
    }

    @Test
    void leaves_films_to_the_handler_of_large_versions() {
        var film = aReceivedFilm();
        files.give(new Clean(false), FOUND);

        inspect.on(received(film));
        assertThat(film.state()).isEqualTo(VersionState.RECEIVED);

        inspectLarge.on(received(film));
        assertThat(film.state()).isEqualTo(VersionState.READY);
        assertThat(InspectLargeVersion.class.getAnnotation(HandlerOptions.class).takesLong())
                .isTrue();
        assertThat(InspectVersion.class.isAnnotationPresent(HandlerOptions.class))
                .isFalse();
    }

    @Test
    void leaves_small_versions_to_the_quick_handler() {
        var version = aReceivedVersion("một");

        inspectLarge.on(received(version));

        assertThat(version.state()).isEqualTo(VersionState.RECEIVED);
        assertThat(files.looked).isZero();
    }

    @Test
    @Timeout(20)
    void what_is_small_does_not_wait_while_films_are_looked_into() throws Exception {
        var films = List.of(aReceivedFilm(), aReceivedFilm(), aReceivedFilm());
        var text = aReceivedVersion("một");
        files.give(new Clean(false), FOUND);
        var looking = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        files.meanwhile = () -> {
            looking.countDown();
            awaitQuietly(end);
        };
        var work = films.stream()
                .map(film -> CompletableFuture.runAsync(() -> inspectLarge.on(received(film))))
                .toList();
        looking.await();
        files.meanwhile = () -> {};

        inspect.on(received(text));

        assertThat(text.state()).isEqualTo(VersionState.READY);
        end.countDown();
        work.forEach(CompletableFuture::join);
        assertThat(films).allMatch(film -> film.state() == VersionState.READY);
    }

    private static void awaitQuietly(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private AssetVersion aReceivedFilm() {
        var officer = new OfficerId(UUID.randomUUID());
        var asset = AssetFixtures.anAsset(new OrganisationId(UUID.randomUUID()), officer, clock.instant());
        var film = AssetFixtures.aFilm(asset, officer, clock.instant());
        versions.add(film);
        return film;
    }

    private AssetVersion aReceivedVersion(String... contents) {
        var officer = new OfficerId(UUID.randomUUID());
        var asset = AssetFixtures.anAsset(new OrganisationId(UUID.randomUUID()), officer, clock.instant());
        var version = AssetFixtures.aVersion(asset, 1, officer, officer, clock.instant(), contents);
        versions.add(version);
        return version;
    }

    private VersionReceived received(AssetVersion version) {
        return new VersionReceived(version.id(), clock.instant());
    }

    /** An inspection with the same result for every file. */
    private static final class GivenFindings extends FileInspection {
        private Scan scan = new NotSetUp();
        private Inspection inspection = FOUND;
        private int looked;
        private volatile Runnable meanwhile = () -> {};

        void give(Scan given, Inspection found) {
            scan = given;
            inspection = found;
        }

        @Override
        public FileFinding inspect(FileToInspect file) {
            looked++;
            meanwhile.run();
            return new FileFinding(file.position(), file.mediaType(), file.mediaType(), scan, inspection);
        }
    }
}
