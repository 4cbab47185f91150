package vn.lantoa.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertNotFound;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.BlockedBytes;
import vn.lantoa.asset.GuardedAsset;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Sha256;

/** Officers who may not see a version's renditions, or retry them. */
class RenditionRefusalsTest {
    private final GuardedAsset one = new GuardedAsset();
    private final ReadRenditions read = new ReadRenditions();
    private final RetryRendition retry = new RetryRendition();

    RenditionRefusalsTest() {
        read.access = one.access;
        retry.access = one.access;
        retry.versions = one.versions;
    }

    @Test
    void renditions_are_visible_to_readers_of_the_version() {
        one.assertHidden(by -> read.call(one.asset.id(), 1, by));
        one.assertHidden(by -> read.bytes(one.asset.id(), 1, "thumbnail", by));
    }

    @Test
    void unfinished_and_removed_renditions_are_not_served() {
        made(null);
        assertThat(read.call(one.asset.id(), 1, one.reader)).hasSize(1);
        assertNotFound(() -> read.bytes(one.asset.id(), 1, "thumbnail", one.reader));

        made(new MadeFile("image/webp", 320, 200, 4_000, Sha256.of(new byte[] {1})));
        assertNotFound(() -> read.bytes(one.asset.id(), 1, "poster", one.reader));
        assertNotFound(() -> read.bytes(one.asset.id(), 1, "thumbnail", one.reader));
    }

    @Test
    void uploaders_can_retry_existing_renditions() {
        retry.renditions = new Renditions() {
            @Override
            public Optional<Rendition> findLocked(VersionId version, String name) {
                return Optional.empty();
            }
        };

        one.assertKept(by -> retry.call(new RetryRendition.Command(one.asset.id(), 1, "thumbnail", by)));
        assertNotFound(() -> retry.call(new RetryRendition.Command(one.asset.id(), 1, "thumbnail", one.uploader)));
    }

    private void made(@Nullable MadeFile file) {
        var state = file == null ? RenditionState.RUNNING : RenditionState.READY;
        read.renditions = new Renditions() {
            @Override
            public List<RenditionView> of(VersionId version) {
                return List.of(new RenditionView("thumbnail", "", state, 0, null, file));
            }
        };
        read.blocked = new BlockedBytes() {
            @Override
            public boolean contains(Sha256 bytes) {
                return true;
            }
        };
    }
}
