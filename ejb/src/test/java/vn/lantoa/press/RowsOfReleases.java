package vn.lantoa.press;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.release.ChangeFollower;

/** The read models of releases, compared with the releases. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class RowsOfReleases {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Instance<ChangeFollower> followers;

    /** Rebuilds the rows of these assets; returns how many were wrong. */
    public int wrong(List<AssetId> assets) {
        SqlQuery.of(entities, "select id from asset where id = any (cast(:assets as uuid[])) order by id for key share")
                .with("assets", assets)
                .values(AssetId.class);
        int wrong = 0;
        for (var follower : followers) wrong += follower.rebuild(assets);
        return wrong;
    }

    /** Rebuilds the rows that belong to no single asset; returns how many were wrong. */
    public int wrongInAll() {
        int wrong = 0;
        for (var follower : followers) wrong += follower.settle();
        return wrong;
    }
}
