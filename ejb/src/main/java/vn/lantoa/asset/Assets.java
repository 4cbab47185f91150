package vn.lantoa.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.lantoa.asset.lineage.VariantForm;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OrganisationId;

/** The repository of assets. */
@ApplicationScoped
public class Assets {
    @PersistenceContext
    private EntityManager em;

    public Asset get(AssetId id) {
        return find(id).orElseThrow(() -> new NotFound("asset:" + id));
    }

    /** The asset, locked until the transaction ends: needed to give a version its number. */
    public Asset getLocked(AssetId id) {
        var asset = em.find(Asset.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (asset == null) throw new NotFound("asset:" + id);
        return asset;
    }

    public Optional<Asset> find(AssetId id) {
        return Optional.ofNullable(em.find(Asset.class, id.value()));
    }

    /** The asset of this source's family in this language and form. */
    public Optional<Asset> findVariant(AssetId root, Language language, VariantForm form) {
        return family(root).stream()
                .filter(asset -> asset.language().equals(language) && asset.form() == form)
                .findFirst();
    }

    /** The source and all its language variants, the source first. */
    public List<Asset> family(AssetId root) {
        return em.createQuery(
                        "select a from Asset a where a.id = :id or a.variantOf = :root order by a.createdAt, a.id",
                        Asset.class)
                .setParameter("id", root.value())
                .setParameter("root", root)
                .getResultList();
    }

    /** Gives an asset that was never sealed to another organisation. */
    public void move(Asset asset, OrganisationId to) {
        asset.moveTo(to);
    }

    public void add(Asset asset) {
        em.persist(asset);
    }
}
