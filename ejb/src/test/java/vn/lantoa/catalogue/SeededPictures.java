package vn.lantoa.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import vn.lantoa.asset.AssetFixtures;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.TextsJson;
import vn.lantoa.kernel.Sha256;

/** Files of drafts and fingerprints of pictures, as the earlier stages store them. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class SeededPictures {
    @PersistenceContext
    EntityManager em;

    /** The hash of the only file of the asset's first version. */
    public Sha256 pictureOf(AssetId asset) {
        return new Sha256((String)
                em.createNativeQuery("select f.sha256 from version_file f join asset_version v on v.id = f.version_id"
                                + " where v.asset_id = ? and v.number = 1")
                        .setParameter(1, asset.value())
                        .getSingleResult());
    }

    /** Stores a fingerprint of this picture. */
    public void looksLike(Sha256 picture, long fingerprint) {
        em.createNativeQuery("insert into picture_fingerprint (sha256, fingerprint)"
                        + " values (?, cast(cast(? as bigint) as bit(64)))")
                .setParameter(1, picture.hex())
                .setParameter(2, fingerprint)
                .executeUpdate();
    }

    /** A picture without fingerprint in the draft of this asset, which is made if it does not exist. */
    public Sha256 drafted(AssetId asset, String title) {
        var content = "ảnh " + UUID.randomUUID();
        var picture = AssetFixtures.hashOf(content);
        em.createNativeQuery("insert into blob (sha256, object_key, bytes, created_at) values (?, ?, 1, now())")
                .setParameter(1, picture.hex())
                .setParameter(2, "it/" + UUID.randomUUID())
                .executeUpdate();
        em.createNativeQuery("insert into draft (asset_id, lock_version, texts, notes, saved_at, saved_by)"
                        + " values (?, 1, ?::jsonb, '{}', now(), ?) on conflict do nothing")
                .setParameter(1, asset.value())
                .setParameter(2, TextsJson.write(AssetFixtures.titled(title)).toString())
                .setParameter(3, UUID.randomUUID())
                .executeUpdate();
        em.createNativeQuery("insert into draft_file (id, asset_id, role, name, media_type, bytes, sha256, added_at,"
                        + " added_by) values (?, ?, 'MASTER', 'ảnh.png', 'image/png', 1, ?, now(), ?)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, asset.value())
                .setParameter(3, picture.hex())
                .setParameter(4, UUID.randomUUID())
                .executeUpdate();
        return picture;
    }

    public void block(Sha256 bytes) {
        em.createNativeQuery("insert into blocked_hash (sha256, reason, blocked_at) values (?, 'it', now())")
                .setParameter(1, bytes.hex())
                .executeUpdate();
    }

    /** Removes the bytes, as the sweeper does. */
    public void sweep(Sha256 bytes) {
        em.createNativeQuery("delete from draft_file where sha256 = ?")
                .setParameter(1, bytes.hex())
                .executeUpdate();
        em.createNativeQuery("delete from blob where sha256 = ?")
                .setParameter(1, bytes.hex())
                .executeUpdate();
    }

    public boolean isLookedAt(Sha256 bytes) {
        return (Boolean) em.createNativeQuery("select exists (select 1 from picture_fingerprint where sha256 = ?)")
                .setParameter(1, bytes.hex())
                .getSingleResult();
    }
}
