package vn.lantoa.rendition;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.history.StoredFile;
import vn.lantoa.asset.history.StoredFiles;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;

/** What machines have made of a version, for those who may read it. */
@Stateless
public class PreviewRendition {
    @Inject
    AssetAccess access;

    @Inject
    Renditions renditions;

    @Inject
    StoredFiles stored;

    /** What there is, and what is still being made. */
    public List<RenditionView> list(AssetId asset, int number, Actor by) {
        return renditions.of(access.versionForReading(asset, number, by).id());
    }

    /** The bytes of the rendition of this name. */
    public StoredFile find(AssetId asset, int number, String name, Actor by) {
        var made = list(asset, number, by).stream()
                .filter(rendition -> rendition.name().equals(name))
                .findFirst()
                .flatMap(RenditionView::made)
                .orElseThrow(() -> new NotFound("asset:" + asset + "/versions/" + number + "/renditions/" + name));
        return stored.get(made.sha256(), name, made.mediaType(), made.bytes());
    }
}
