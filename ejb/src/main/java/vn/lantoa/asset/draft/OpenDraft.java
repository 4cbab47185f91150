package vn.lantoa.asset.draft;

import java.util.List;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetFile;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.GatheredFile;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;

/** A draft locked by the current transaction, with its asset and files. */
record OpenDraft(Asset asset, Draft draft, List<DraftFile> files) {
    /**
     * Returns the file with this id.
     *
     * @throws NotFound if the draft has no such file
     */
    DraftFile file(DraftFileId id) {
        return files.stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("asset:" + asset.id() + "/draft/files/" + id));
    }

    List<SealedFile> sealedFiles() {
        return files.stream().map(DraftFile::file).toList();
    }

    List<GatheredFile> gatheredFiles() {
        return files.stream().map(AssetFile::gathered).toList();
    }

    /** Returns an issue if the asset does not accept a file of this media type in this role. */
    Issues check(FileRole role, String mediaType, String name) {
        return Issues.none().when(!asset.kind().accepts(role, mediaType), "role", "kind-not-accepted", name);
    }
}
