package vn.lantoa.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import vn.lantoa.asset.BlockedBytes;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;

/**
 * Access to the audio of bulletins. The audio is public while the bulletin is in a feed; officers of the agency always
 * have access.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class BulletinBytes {
    @Inject
    CommuneBulletins communes;

    @Inject
    BulletinQueries queries;

    @Inject
    BlobStorage blobs;

    @Inject
    BlockedBytes blocked;

    /** Returns the public audio. */
    public BulletinSound sound(BulletinId id) {
        return unblocked(communes.sound(id), id);
    }

    /** Returns the audio for an officer of the agency. */
    public BulletinSound preview(BulletinId id, Actor by) {
        var sound = queries.get(id, by).sound();
        if (sound == null) throw new NotFound("sound of bulletin " + id);
        return unblocked(sound, id);
    }

    private BulletinSound unblocked(BulletinSound sound, BulletinId id) {
        if (blocked.contains(sound.sha256())) throw new NotFound("sound of bulletin " + id);
        return sound;
    }

    /** Opens {@code length} bytes of the audio beginning at {@code from}; the caller closes the stream. */
    public InputStream open(BulletinSound sound, long from, long length) {
        return blobs.openRange(sound.sha256(), from, length);
    }
}
