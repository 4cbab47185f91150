package vn.lantoa.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.lantoa.Await.await;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.Fact;
import vn.lantoa.asset.VersionReady;
import vn.lantoa.asset.VersionState;
import vn.lantoa.asset.storage.Blob;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.SeededHub;

/** From sealing a version to its pictures, over a real database, a real store and real children. */
@ExtendWith(ArquillianExtension.class)
class RenditionsIT {
    /** Generous: two processors are shared by container, database and store. */
    private static final Recipe THUMBNAIL = Recipes.get("thumbnail");

    @Inject
    SeededHub hub;

    @Inject
    SeededVersions seeded;

    @Inject
    BlobStorage storage;

    @Inject
    Renditions renditions;

    @Inject
    RenditionLedger ledger;

    @Inject
    PlanRenditions plan;

    @Inject
    RetryRendition retry;

    @Inject
    ReadFailedRenditions failed;

    @Inject
    Sql sql;

    @Inject
    ReadRenditions read;

    @Inject
    Clock clock;

    @TempDir
    Path directory;

    private Actor uploader = Actor.ANONYMOUS;
    private Actor approver = Actor.ANONYMOUS;
    private Asset asset;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void set_up() {
        var organisation = hub.organisation();
        uploader = hub.officer(organisation, Role.UPLOADER);
        approver = hub.officer(organisation, Role.APPROVER);
        asset = hub.asset(organisation, uploader);
    }

    @Test
    void inspects_a_leaflet_and_renders_its_pictures() throws Exception {
        var version = seeded.received(asset, uploader, "tờ rơi.pdf", "application/pdf", kept("leaflet.pdf"));

        await(() -> seeded.look(version).isReady());
        var facts = seeded.look(version).file(1).facts();
        assertThat(facts.find(Fact.TITLE)).contains("Sổ tay dịch vụ công trực tuyến");
        assertThat(facts.find(Fact.SCAN)).contains("not-scanned");

        // they are all planned at once, a moment after it is ready
        await(() -> !renditions.of(version).isEmpty()
                && renditions.of(version).stream()
                        .allMatch(one -> one.state() == RenditionState.READY || one.state() == RenditionState.FAILED));
        assertThat(renditions.of(version))
                .extracting(RenditionView::name, RenditionView::state)
                .containsExactly(
                        tuple("og", RenditionState.READY),
                        tuple("page-1", RenditionState.READY),
                        tuple("page-2", RenditionState.READY),
                        tuple("preview", RenditionState.READY),
                        tuple("text", RenditionState.READY),
                        tuple("thumbnail", RenditionState.READY),
                        tuple("thumbnail-webp", RenditionState.READY),
                        tuple("webp-640", RenditionState.READY));
        assertThat(seeded.settled(version)).isEqualTo(1);
        var stored = read.bytes(asset.id(), 1, "thumbnail", approver);
        assertThat(read.picture(asset.id(), null, approver).file()).isEqualTo(stored);
        seeded.ready(asset, uploader, "tờ rơi.pdf", "application/pdf", kept("leaflet.pdf"));
        assertThat(read.picture(asset.id(), 2, approver).file())
                .as("a version shows no picture of another")
                .isNull();
        try (var bytes = storage.open(stored.sha256())) {
            assertThat(ImageIO.read(bytes).getHeight()).isEqualTo(320);
        }
    }

    @Test
    void rejects_files_that_contradict_their_type() throws Exception {
        var page = Files.writeString(directory.resolve("page"), "<!DOCTYPE html><html><body>hi</body></html>");
        var version =
                seeded.received(asset, uploader, "tờ rơi.pdf", "application/pdf", storage.put(page, "application/pdf"));

        await(() -> seeded.look(version).state() == VersionState.REFUSED);

        assertThat(seeded.look(version).findStateReason()).contains("not-what-it-says");
        assertThat(renditions.of(version)).isEmpty();
    }

    @Test
    void plans_once() throws Exception {
        var version = seeded.ready(asset, uploader, "a.pdf", "application/pdf", kept("leaflet.pdf"));

        plan.on(new VersionReady(version, clock.instant()));
        plan.on(new VersionReady(version, clock.instant()));

        assertThat(renditions.of(version))
                .extracting(RenditionView::name)
                .doesNotHaveDuplicates()
                .contains("thumbnail");
    }

    @Test
    void dependent_renditions_wait_for_their_sources() throws Exception {
        var version = seeded.ready(asset, uploader, "a.mp4", "video/mp4", kept("leaflet.pdf"));
        seeded.running(version, Recipes.get("mp4"), 1, 600);
        seeded.planned(version, Recipes.get("hls"));
        assertThat(renditions.of(version)).extracting(RenditionView::state).doesNotContain(RenditionState.READY);

        seeded.failed(version, "mp4");

        await(() -> renditions.of(version).stream().allMatch(one -> one.reason() != null));
        assertThat(renditions.of(version))
                .filteredOn(one -> one.name().equals("hls"))
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("no-film"));
    }

    @Test
    void another_worker_takes_over_after_a_crash() throws Exception {
        var version = seeded.ready(asset, uploader, "a.pdf", "application/pdf", kept("leaflet.pdf"));
        seeded.running(version, THUMBNAIL, 1, -1);

        await(() -> renditions.of(version).get(0).made().isPresent());
    }

    @Test
    void a_worker_that_lost_its_lease_changes_nothing() throws Exception {
        var version = seeded.ready(asset, uploader, "a.pdf", "application/pdf", kept("leaflet.pdf"));
        var id = seeded.running(version, THUMBNAIL, 2, 600);
        var blob = kept("sideways.jpg");
        var source = new RenditionJob.Source(
                blob.sha256(),
                "application/pdf",
                1,
                seeded.look(version).file(1).facts());
        var late = new RenditionJob(id, 1, THUMBNAIL, source, List.of(), Framing.USUAL, JobFixtures.CREDITS);

        ledger.finish(late, new MakeOutcome.MadeRendition(directory, 1, 1), List.of(blob));
        ledger.fail(late, "unreadable");

        assertThat(renditions.of(version)).singleElement().satisfies(one -> assertThat(one.state())
                .isEqualTo(RenditionState.RUNNING));
    }

    @Test
    void renditions_that_kill_their_worker_are_abandoned_until_retried() throws Exception {
        var version = seeded.ready(asset, uploader, "a.pdf", "application/pdf", kept("leaflet.pdf"));
        seeded.running(version, THUMBNAIL, RenditionLedger.MAX_ATTEMPTS, -1);

        await(() -> renditions.of(version).get(0).state() == RenditionState.FAILED);
        assertThat(renditions.of(version).get(0).reason()).isEqualTo("makers-died");

        assertForbidden(() -> retry.call(command(approver)));
        var stranger = hub.officer(hub.organisation(), Role.UPLOADER);
        assertThatThrownBy(() -> retry.call(command(stranger))).isInstanceOf(NotFound.class);
        retry.call(command(uploader));

        await(() -> renditions.of(version).get(0).state() == RenditionState.READY);
        assertConflict(() -> retry.call(command(uploader)), "rendition-is-ready");
        assertThatThrownBy(() -> retry.call(new RetryRendition.Command(asset.id(), 1, "mp4", uploader)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void notifies_an_agency_of_its_failures_despite_many_others() throws Exception {
        var version = seeded.ready(asset, uploader, "a.pdf", "application/pdf", kept("leaflet.pdf"));
        hub.failedThumbnail(version);
        var stranger = hub.officer(hub.organisation(), Role.UPLOADER);
        var other = seeded.ready(
                hub.asset(hub.organisationOf(stranger), stranger),
                stranger,
                "b.pdf",
                "application/pdf",
                kept("leaflet.pdf"));
        sql.update(
                """
                insert into rendition (id, version_id, position, seal, name, recipe, state, reason, planned_at)
                select gen_random_uuid(), ?, 1, '', 'trial-' || n, 'thumbnail', 'FAILED', 'unreadable', now() + interval '1 h'
                  from generate_series(1, 500) n""",
                other.value());

        assertThat(failed.call(uploader)).extracting(line -> line.asset()).containsExactly(asset.id());
        assertThat(failed.call(stranger)).singleElement().matches(line -> line.renditions() == 500);
        sql.update("delete from rendition where version_id = ?", other.value());
    }

    private RetryRendition.Command command(Actor by) {
        return new RetryRendition.Command(asset.id(), 1, "thumbnail", by);
    }

    private Blob kept(String sample) throws IOException {
        try (var bytes = RenditionsIT.class.getResourceAsStream("/samples/" + sample)) {
            var file = directory.resolve(sample);
            if (!Files.exists(file)) Files.copy(java.util.Objects.requireNonNull(bytes), file);
            return storage.put(file, "application/octet-stream");
        }
    }
}
