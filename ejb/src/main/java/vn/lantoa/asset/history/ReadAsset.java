package vn.lantoa.asset.history;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.draft.DraftFile;
import vn.lantoa.asset.draft.Drafts;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;

/** Reads an asset with its draft and versions, for an officer of its organisation. */
@UseCase
public class ReadAsset {
    @Inject
    AssetAccess access;

    @Inject
    Drafts drafts;

    @Inject
    History officers;

    @Inject
    DraftReadiness readiness;

    public AssetView call(AssetId id, Actor by) {
        var asset = access.forReading(id, by);
        var versions = officers.versionsOf(id);
        var files = drafts.filesOf(id);
        var names = officers.namesOf(namesIn(asset, versions, files));
        return new AssetView(
                officers.facts(asset, name(names, asset.createdBy())),
                draft(asset, files, names),
                versions.stream()
                        .map(version -> officers.line(version, name(names, version.createdBy())))
                        .toList(),
                officers.family(asset, by),
                access.mayEdit(by, asset));
    }

    private DraftView draft(Asset asset, List<DraftFile> files, Map<OfficerId, String> names) {
        var draft = drafts.get(asset.id());
        return new DraftView(
                draft.lockVersion(),
                draft.texts(),
                draft.notes(),
                files.stream()
                        .map(file -> new DraftFileView(
                                file.id().toString(),
                                FileSummary.of(file.file()),
                                file.addedAt(),
                                name(names, file.addedBy())))
                        .toList(),
                draft.savedAt(),
                name(names, draft.savedBy()),
                readiness.of(asset, draft, files));
    }

    private HashSet<OfficerId> namesIn(Asset asset, List<AssetVersion> versions, List<DraftFile> files) {
        var ids = new HashSet<OfficerId>();
        ids.add(asset.createdBy());
        ids.add(drafts.get(asset.id()).savedBy());
        versions.forEach(version -> ids.add(version.createdBy()));
        files.forEach(file -> ids.add(file.addedBy()));
        return ids;
    }

    private static String name(Map<OfficerId, String> names, OfficerId id) {
        return names.getOrDefault(id, id.toString());
    }
}
