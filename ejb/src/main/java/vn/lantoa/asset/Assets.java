package vn.lantoa.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OrganisationId;

/** Repository of assets. */
@ApplicationScoped
public class Assets {
    @PersistenceContext
    private EntityManager em;

    public Asset get(AssetId id) {
        return find(id).orElseThrow(() -> new NotFound("asset:" + id));
    }

    /** Returns the asset, locked until the transaction ends. The lock serializes the numbering of versions. */
    public Asset getLocked(AssetId id) {
        var asset = em.find(Asset.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (asset == null) throw new NotFound("asset:" + id);
        return asset;
    }

    public Optional<Asset> find(AssetId id) {
        return Optional.ofNullable(em.find(Asset.class, id.value()));
    }

    /** Finds the asset with this language and form in the family of this source. */
    public Optional<Asset> findVariant(AssetId root, Language language, VariantForm form) {
        return family(root).stream()
                .filter(asset -> asset.language().equals(language) && asset.form() == form)
                .findFirst();
    }

    /** Returns the source and all its variants, the source first. */
    public List<Asset> family(AssetId root) {
        return em.createQuery(
                        "select a from Asset a where a.id = :id or a.variantOf = :root order by a.createdAt, a.id",
                        Asset.class)
                .setParameter("id", root.value())
                .setParameter("root", root)
                .getResultList();
    }

    /** Moves an asset that was never sealed to another organisation. */
    public void move(Asset asset, OrganisationId to) {
        asset.moveTo(to);
    }

    public void add(Asset asset) {
        em.persist(asset);
    }
}
