package vn.lantoa.asset.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.WorkingNotes;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;

/** Stores a new asset, with its draft and the entry in the audit log. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NewAssets {
    @Inject
    Assets assets;

    @Inject
    Drafts drafts;

    @Inject
    AuditLog audit;

    public AssetId add(Asset asset, PublicTexts texts, WorkingNotes notes, Actor by) {
        assets.add(asset);
        drafts.add(Draft.open(asset.id(), texts, notes, asset.createdBy(), asset.createdAt()));
        audit.record(
                by,
                "asset-created",
                "asset:" + asset.id(),
                Map.of(
                        "organisation", asset.organisation().toString(),
                        "kind", asset.kind().slug(),
                        "language", asset.language().tag(),
                        "form", asset.form().slug(),
                        "variantOf",
                                asset.findVariantOf().map(AssetId::toString).orElse("")));
        return asset.id();
    }
}
