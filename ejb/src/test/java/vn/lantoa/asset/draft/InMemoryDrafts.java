package vn.lantoa.asset.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OfficerId;

/** Drafts in a map, with their files in a list. */
final class InMemoryDrafts extends Drafts {
    private final Map<AssetId, Draft> drafts = new HashMap<>();
    private final List<DraftFile> files = new ArrayList<>();

    @Override
    public Draft get(AssetId asset) {
        var draft = drafts.get(asset);
        if (draft == null) throw new NotFound("asset:" + asset);
        return draft;
    }

    @Override
    public Draft getLocked(AssetId asset) {
        return get(asset);
    }

    @Override
    public List<PublicTexts> latestTextsOf(OfficerId officer, int most) {
        return drafts.values().stream()
                .filter(draft -> draft.savedBy().equals(officer))
                .sorted(Comparator.comparing(Draft::savedAt).reversed())
                .limit(most)
                .map(Draft::texts)
                .toList();
    }

    @Override
    public void add(Draft draft) {
        drafts.put(draft.asset(), draft);
    }

    @Override
    public List<DraftFile> filesOf(AssetId asset) {
        return files.stream()
                .filter(file -> file.asset().equals(asset))
                .sorted(Comparator.comparing(
                                (DraftFile file) -> file.file().role().name())
                        .thenComparing(DraftFile::addedAt))
                .toList();
    }

    @Override
    public Optional<DraftFile> findFile(DraftFileId id) {
        return files.stream().filter(file -> file.id().equals(id)).findFirst();
    }

    @Override
    public void addFile(DraftFile file) {
        files.add(file);
    }

    @Override
    public void removeFile(DraftFile file) {
        files.remove(file);
    }
}
