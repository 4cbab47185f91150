package vn.lantoa.rendition;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.BlockedBytes;
import vn.lantoa.asset.history.StoredFile;
import vn.lantoa.asset.storage.Blobs;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;

/** Lists the renditions of a version for its readers. */
@UseCase
public class ReadRenditions {
    private static final String THUMBNAIL = "thumbnail";

    @Inject
    AssetAccess access;

    @Inject
    Assets assets;

    @Inject
    Renditions renditions;

    @Inject
    Blobs blobs;

    @Inject
    BlockedBytes blocked;

    /** Returns all renditions, in progress or ended. */
    public List<RenditionView> call(AssetId asset, int number, Actor by) {
        return renditions.of(access.versionForReading(asset, number, by).id());
    }

    /**
     * Returns the bytes of the rendition with the given name.
     *
     * @throws NotFound if the rendition is not finished, or its bytes are blocked
     */
    public StoredFile bytes(AssetId asset, int number, String name, Actor by) {
        return call(asset, number, by).stream()
                .filter(view -> view.name().equals(name))
                .flatMap(view -> view.made().stream())
                .filter(made -> !blocked.contains(made.sha256()))
                .map(made -> stored(name, made))
                .findFirst()
                .orElseThrow(() -> new NotFound("asset:" + asset + "/versions/" + number + "/renditions/" + name));
    }

    /**
     * The picture of an asset in lists.
     *
     * @param file thumbnail; null if no version has one
     */
    public record Picture(AssetKind kind, @Nullable StoredFile file) {}

    /** Returns the thumbnail of a version; without a number, of the newest readable version that has one. */
    public Picture picture(AssetId asset, @Nullable Integer number, Actor by) {
        var versions = number == null
                ? access.versionsForReading(asset, by)
                : List.of(access.versionForReading(asset, number, by));
        var file = versions.stream()
                .flatMap(version -> renditions.of(version.id()).stream())
                .filter(view -> view.name().equals(THUMBNAIL))
                .flatMap(view -> view.made().stream())
                .filter(made -> !blocked.contains(made.sha256()))
                .map(made -> stored(THUMBNAIL, made))
                .findFirst()
                .orElse(null);
        return new Picture(assets.get(asset).kind(), file);
    }

    private StoredFile stored(String name, MadeFile made) {
        var key = blobs.get(made.sha256()).objectKey();
        return new StoredFile(made.sha256(), key, name, made.mediaType(), made.bytes());
    }
}
