package vn.lantoa.catalogue.index;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import vn.lantoa.asset.AssetId;
import vn.lantoa.release.ChangeFollower;

/** Brings the index in step with every change of what is out, in its transaction: it is found when it is out, and not after. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class FollowReleases implements ChangeFollower {
    @Inject
    SearchIndex index;

    @Override
    public void prepare(Collection<AssetId> assets) {
        index.refresh(assets);
    }

    @Override
    public int rebuild(Collection<AssetId> assets) {
        return index.refresh(assets);
    }

    /** Words that stand nowhere any more go; that they were there is no fault. */
    @Override
    public int settle() {
        index.forgetWords();
        return 0;
    }
}
