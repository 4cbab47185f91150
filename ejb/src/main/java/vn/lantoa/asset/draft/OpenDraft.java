package vn.lantoa.asset.draft;

import java.util.List;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.GatheredFile;
import vn.lantoa.asset.SealedFile;

/** A draft that one transaction holds, with its asset and files. */
record OpenDraft(Asset asset, Draft draft, List<DraftFile> files) {
    OpenDraft {
        files = List.copyOf(files);
    }

    List<SealedFile> sealedFiles() {
        return files.stream().map(DraftFile::file).toList();
    }

    List<GatheredFile> gatheredFiles() {
        return files.stream()
                .map(file -> new GatheredFile(file.file(), file.addedBy()))
                .toList();
    }
}
