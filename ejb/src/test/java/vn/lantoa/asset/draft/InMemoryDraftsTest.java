package vn.lantoa.asset.draft;

import java.time.Duration;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.DraftFixtures;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.organisation.OfficerId;

class InMemoryDraftsTest implements DraftsContract {
    private final DraftScene scene = new DraftScene();

    @Override
    public Drafts drafts() {
        return scene.drafts;
    }

    @Override
    public OfficerId typist() {
        return new OfficerId(DraftScene.UPLOADER.id());
    }

    @Override
    public AssetId draft(String title) {
        scene.clock.advance(Duration.ofSeconds(1));
        var asset = scene.anAsset(AssetKind.VIDEO);
        scene.type(asset, DraftFixtures.FULL.with(MetadataField.TITLE, title));
        return asset;
    }

    @Override
    public DraftFileId add(AssetId asset, FileRole role, String name) {
        scene.clock.advance(Duration.ofSeconds(1));
        var file = DraftScene.file(role, null, name, role == FileRole.MASTER ? "video/mp4" : "text/vtt");
        return new DraftFileId(scene.upload(asset, file, DraftScene.UPLOADER).value());
    }
}
