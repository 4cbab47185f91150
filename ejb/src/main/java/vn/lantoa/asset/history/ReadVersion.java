package vn.lantoa.asset.history;

import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.Versions;
import vn.lantoa.asset.draft.Drafts;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Reads a sealed version and the changes between two versions, for actors who may read them. */
@UseCase
public class ReadVersion {
    @Inject
    AssetAccess access;

    @Inject
    OfficerNames officers;

    @Inject
    Assets assets;

    @Inject
    Versions versions;

    @Inject
    Drafts drafts;

    public VersionView call(AssetId asset, int number, Actor by) {
        var version = access.versionForReading(asset, number, by);
        var names = officers.namesOf(Set.of(version.createdBy()));
        return new VersionView(
                standing(version, by),
                History.line(version, names.getOrDefault(version.createdBy(), ""), versions),
                version.texts(),
                version.notes(),
                version.files().stream()
                        .map(file -> new VersionFileView(
                                file.position(),
                                FileSummary.of(file),
                                file.facts().values()))
                        .toList());
    }

    private VersionView.VersionedAsset standing(AssetVersion version, Actor by) {
        var asset = assets.get(version.asset());
        var newest = versions.findNewest(asset.id()).orElse(version).number() == version.number();
        return new VersionView.VersionedAsset(
                asset.id().toString(),
                asset.kind().slug(),
                asset.language().tag(),
                newest,
                access.mayEdit(by, asset),
                drafts.get(asset.id()).lockVersion());
    }

    /** Returns the id of a sealed version, for actors who may read it. */
    public VersionId idOf(AssetId asset, int number, Actor by) {
        return access.versionForReading(asset, number, by).id();
    }

    /** Returns the changes of this version against {@code from}; null or 0 compares with nothing. */
    public VersionDiff diff(AssetId asset, @Nullable Integer from, int to, Actor by) {
        var after = Content.of(access.versionForReading(asset, to, by));
        var before = from == null || from == 0 ? Content.NOTHING : Content.of(before(asset, from, by));
        return VersionDiff.between(before, after);
    }

    private AssetVersion before(AssetId asset, int from, Actor by) {
        return access.versionForReading(asset, from, by);
    }
}
