package vn.lantoa.asset.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OfficerId;

/** Repository of drafts, with their files. */
@ApplicationScoped
public class Drafts {
    @PersistenceContext
    private EntityManager em;

    public Draft get(AssetId asset) {
        var draft = em.find(Draft.class, asset.value());
        if (draft == null) throw new NotFound("asset:" + asset);
        return draft;
    }

    /** Returns the draft, locked until the transaction ends. The lock serializes sealing, saving and adding files. */
    public Draft getLocked(AssetId asset) {
        var draft = em.find(Draft.class, asset.value(), LockModeType.PESSIMISTIC_WRITE);
        if (draft == null) throw new NotFound("asset:" + asset);
        return draft;
    }

    /** Returns the texts of the drafts that this officer saved last, latest first. */
    public List<PublicTexts> latestTextsOf(OfficerId officer, int most) {
        return em.createQuery("select d from Draft d where d.savedBy = :officer order by d.savedAt desc", Draft.class)
                .setParameter("officer", officer)
                .setMaxResults(most)
                .getResultStream()
                .map(Draft::texts)
                .toList();
    }

    public void add(Draft draft) {
        em.persist(draft);
    }

    /** Returns the files of the draft, by role and then by the time at which they were added. */
    public List<DraftFile> filesOf(AssetId asset) {
        return em.createQuery(
                        "select f from DraftFile f where f.asset = :asset order by f.role, f.addedAt, f.id",
                        DraftFile.class)
                .setParameter("asset", asset)
                .getResultList();
    }

    public Optional<DraftFile> findFile(DraftFileId id) {
        return Optional.ofNullable(em.find(DraftFile.class, id.value()));
    }

    public void addFile(DraftFile file) {
        em.persist(file);
    }

    public void removeFile(DraftFile file) {
        em.remove(file);
    }
}
