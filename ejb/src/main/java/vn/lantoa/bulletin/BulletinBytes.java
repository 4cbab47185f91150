package vn.lantoa.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
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
    Bulletins bulletins;

    @Inject
    BulletinQueries queries;

    @Inject
    BlobStorage blobs;

    @Inject
    BlockedBytes blocked;

    /** Returns the public audio. */
    public BulletinSound sound(BulletinId id) {
        var one = bulletins.get(id);
        return unblocked(one.progress().live() ? one.sound() : null, id);
    }

    /** Returns the audio for an officer of the agency. */
    public BulletinSound preview(BulletinId id, Actor by) {
        return unblocked(queries.get(id, by).sound(), id);
    }

    private BulletinSound unblocked(@Nullable BulletinSound sound, BulletinId id) {
        if (sound == null || blocked.contains(sound.sha256())) throw new NotFound("sound of bulletin " + id);
        return sound;
    }

    /** Opens {@code length} bytes of the audio beginning at {@code from}; the caller closes the stream. */
    public InputStream open(BulletinSound sound, long from, long length) {
        return blobs.openRange(sound.sha256(), from, length);
    }
}
