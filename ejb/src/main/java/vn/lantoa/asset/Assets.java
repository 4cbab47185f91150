package vn.lantoa.asset;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.query.Repository;
import vn.lantoa.organisation.OrganisationId;

/** Repository of assets. */
@ApplicationScoped
public class Assets extends Repository<Asset, AssetId> {
    /** Finds the asset with this language and form in the family of this source. */
    public Optional<Asset> findVariant(AssetId root, Language language, VariantForm form) {
        return family(root).stream()
                .filter(asset -> asset.language().equals(language) && asset.form() == form)
                .findFirst();
    }

    /** Returns the source and all its variants, the source first. */
    public List<Asset> family(AssetId root) {
        return query("select a from Asset a where a.id = :id or a.variantOf = :root order by a.createdAt, a.id")
                .setParameter("id", root.value())
                .setParameter("root", root)
                .getResultList();
    }

    /** Moves an asset that was never sealed to another organisation. */
    public void move(Asset asset, OrganisationId to) {
        asset.moveTo(to);
    }
}
