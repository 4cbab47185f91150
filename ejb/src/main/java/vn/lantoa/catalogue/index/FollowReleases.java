package vn.lantoa.catalogue.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import vn.lantoa.asset.AssetId;
import vn.lantoa.release.ChangeFollower;

/** Updates the search index in the transaction of every change of a release, so that only public releases are found. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FollowReleases implements ChangeFollower {
    @Inject
    SearchIndex index;

    @Inject
    SearchCounts counts;

    @Override
    public void prepare(Collection<AssetId> assets) {
        index.refresh(assets);
    }

    @Override
    public int rebuild(Collection<AssetId> assets) {
        return index.refresh(assets);
    }

    /** Recounts all documents, and deletes words that no document contains any more. */
    @Override
    public int settle() {
        index.forgetWords();
        return counts.recount();
    }
}
