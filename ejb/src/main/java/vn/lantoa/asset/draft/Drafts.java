package vn.lantoa.asset.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.kernel.query.Repository;
import vn.lantoa.organisation.OfficerId;

/** Repository of drafts, with their files. */
@ApplicationScoped
public class Drafts extends Repository<Draft, AssetId> {
    /** Returns the texts of the drafts that this officer saved last, latest first. */
    public List<PublicTexts> latestTextsOf(OfficerId officer, int most) {
        return query("select d from Draft d where d.savedBy = :officer order by d.savedAt desc")
                .setParameter("officer", officer)
                .setMaxResults(most)
                .getResultStream()
                .map(Draft::texts)
                .toList();
    }

    /** Returns the files of the draft, by role and then by the time at which they were added. */
    public List<DraftFile> filesOf(AssetId asset) {
        return entityManager
                .createQuery(
                        "select f from DraftFile f where f.asset = :asset order by f.role, f.addedAt, f.id",
                        DraftFile.class)
                .setParameter("asset", asset)
                .getResultList();
    }

    public Optional<DraftFile> findFile(DraftFileId id) {
        return Optional.ofNullable(entityManager.find(DraftFile.class, id.value()));
    }

    public void addFile(DraftFile file) {
        entityManager.persist(file);
    }

    public void removeFile(DraftFile file) {
        entityManager.remove(file);
    }
}
