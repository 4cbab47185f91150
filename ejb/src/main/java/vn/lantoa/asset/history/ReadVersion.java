package vn.lantoa.asset.history;

import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.MetadataField;
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
    History officers;

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
                officers.line(version, names.getOrDefault(version.createdBy(), "")),
                version.texts(),
                version.notes(),
                version.files().stream()
                        .map(file -> new VersionFileView(
                                file.position(),
                                FileSummary.of(file.file()),
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
        var before =
                from == null || from == 0 ? Content.NOTHING : Content.of(access.versionForReading(asset, from, by));
        return VersionDiff.between(before, after);
    }

    /**
     * Changes between two versions: the differing texts and focal points word by word, and all files side by side.
     *
     * @param from the number of the earlier version; 0 to compare with nothing
     */
    public record VersionDiff(int from, int to, List<FieldDiff> texts, List<FilePair> files) {
        /** One text that differs. */
        public record FieldDiff(String field, List<TextDiff.Piece> pieces) {}

        /** Returns true if the versions do not differ. */
        @JsonbProperty("isEmpty")
        public boolean isEmpty() {
            return texts.isEmpty() && files.stream().allMatch(pair -> pair.change() == FilePair.Change.SAME);
        }

        static VersionDiff between(Content before, Content after) {
            var texts = new ArrayList<FieldDiff>();
            for (var field : MetadataField.values())
                compare(field.key(), field.read(before.texts()), field.read(after.texts()), texts);
            compare("focus", before.focus(), after.focus(), texts);
            return new VersionDiff(
                    before.number(), after.number(), texts, FilePair.pair(before.files(), after.files()));
        }

        private static void compare(String field, String before, String after, List<FieldDiff> texts) {
            if (!before.equals(after)) texts.add(new FieldDiff(field, TextDiff.of(before, after)));
        }
    }
}
