package vn.lantoa.asset.speaker;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;

/** The language reviews of a version, for readers of the asset: names go no further. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
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
