package vn.lantoa.asset;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.lantoa.asset.lineage.VariantForm;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.NotFound;

/** All assets. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Assets {
    @PersistenceContext
    private EntityManager em;

    public Asset get(AssetId id) {
        return find(id).orElseThrow(() -> new NotFound("asset:" + id));
    }

    /** The asset, locked until the transaction ends: whoever gives it a version number comes through here. */
    public Asset getLocked(AssetId id) {
        var asset = em.find(Asset.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (asset == null) throw new NotFound("asset:" + id);
        return asset;
    }

    public Optional<Asset> find(AssetId id) {
        return Optional.ofNullable(em.find(Asset.class, id.value()));
    }

    /** The member of the family of languages of this source that speaks this language in this form. */
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

    public void add(Asset asset) {
        em.persist(asset);
    }
}
