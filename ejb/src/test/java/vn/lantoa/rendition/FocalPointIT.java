package vn.lantoa.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.draft.CreateAsset;
import vn.lantoa.asset.draft.DraftChange;
import vn.lantoa.asset.draft.SaveDraft;
import vn.lantoa.asset.history.ReadAsset;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.SeededHub;

/** From the point that an officer marks in a draft to the crops of the version that is made of it. */
@ExtendWith(ArquillianExtension.class)
class FocalPointIT {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @Inject
    SeededHub hub;

    @Inject
    SeededVersions seeded;

    @Inject
    CreateAsset create;

    @Inject
    SaveDraft save;

    @Inject
    ReadAsset read;

    @Inject
    Assets assets;

    @Inject
    BlobStorage storage;

    @Inject
    Renditions renditions;

    @Inject
    Sql sql;

    @TempDir
    Path directory;

    private Actor uploader = Actor.ANONYMOUS;
    private Actor approver = Actor.ANONYMOUS;
    private AssetId photo;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void set_up() {
        var organisation = hub.organisation();
        uploader = hub.officer(organisation, Role.UPLOADER);
        approver = hub.officer(organisation, Role.APPROVER);
        photo = create.call(new CreateAsset.Command(organisation, AssetKind.PHOTO, Language.VI, uploader));
    }

    @Test
    void crops_contain_the_marked_spot_and_those_of_the_former_version_stay() throws Exception {
        var first = sealed();
        var before = crop(first, "social-9x16");
        mark("95 50", uploader);

        var second = sealed();

        // a green spot at the right edge, which no crop of the middle contains
        assertThat(greenAt(crop(second, "social-1x1"), 0.9)).isTrue();
        assertThat(greenAt(crop(second, "social-4x5"), 0.9)).isTrue();
        assertThat(greenAt(crop(second, "social-9x16"), 0.9)).isTrue();
        assertThat(greenAt(crop(second, "og"), 0.95)).isTrue();
        assertThat(greenAt(before, 0.9)).isFalse();
        assertThat(greenAt(crop(first, "social-9x16"), 0.9)).isFalse();
    }

    @Test
    void strangers_readers_and_points_outside_the_picture_are_refused() {
        var stranger = hub.officer(hub.organisation(), Role.UPLOADER);

        assertThatThrownBy(() -> mark("95 50", stranger)).isInstanceOf(NotFound.class);
        assertForbidden(() -> mark("95 50", approver));
        assertRejected(() -> mark("101 50", uploader), "focus malformed");
        assertThat(read.call(photo, uploader).draft().notes().focus()).isEmpty();
    }

    @Test
    void the_point_of_a_sealed_version_never_changes() throws Exception {
        var version = sealed();

        assertThatThrownBy(() -> sql.update(
                        "update asset_version set notes = jsonb_set(notes, '{focus}', '\"95 50\"') where id = ?",
                        version.value()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("a sealed version never changes");
    }

    private void mark(String focus, Actor by) {
        var typedOn = read.call(photo, uploader).draft().lockVersion();
        save.call(new SaveDraft.Command(photo, typedOn, DraftChange.of(Map.of("focus", focus)), by));
    }

    /** The next version, with the notes of the draft. */
    private VersionId sealed() throws Exception {
        var file = directory.resolve("spot.png").toFile();
        ImageIO.write(picture(), "png", file);
        var notes = read.call(photo, uploader).draft().notes();
        Asset asset = assets.get(photo);
        return seeded.received(asset, uploader, "ảnh.png", "image/png", storage.put(file.toPath(), "image/png"), notes);
    }

    /** White, with a green stripe at the right edge. */
    private static BufferedImage picture() {
        var picture = new BufferedImage(1600, 800, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1600, 800);
        pen.setColor(Color.GREEN);
        pen.fillRect(1450, 0, 150, 800);
        pen.dispose();
        return picture;
    }

    private static boolean greenAt(BufferedImage crop, double across) {
        var colour = new Color(crop.getRGB((int) (across * crop.getWidth()), crop.getHeight() / 2));
        return colour.getGreen() > 200 && colour.getRed() < 60;
    }

    /** Waits for a rendition, for a limited time. */
    private BufferedImage crop(VersionId version, String name) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var made = renditions.of(version).stream()
                    .filter(one -> one.name().equals(name) && one.made().isPresent())
                    .findFirst();
            if (made.isPresent())
                try (var bytes = storage.open(made.get().made().orElseThrow().sha256())) {
                    return ImageIO.read(bytes);
                }
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(250);
        }
    }
}
