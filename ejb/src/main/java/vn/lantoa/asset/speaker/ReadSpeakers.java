package vn.lantoa.asset.speaker;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Reads the language reviews of a version, with the speakers' names, for readers of the asset only. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadSpeakers {
    @Inject
    AssetAccess access;

    @Inject
    Speakers speakers;

    public List<SpeakerLine> call(AssetId asset, int number, Actor by) {
        access.forReading(asset, by);
        return speakers.of(access.versionForReading(asset, number, by).id());
    }
}
