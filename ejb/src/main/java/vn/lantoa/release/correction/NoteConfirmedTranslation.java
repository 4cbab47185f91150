package vn.lantoa.release.correction;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.speaker.VerdictFollower;

/** What a machine translated and is out looks different once somebody who speaks the language has agreed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class NoteConfirmedTranslation implements VerdictFollower {
    @Inject
    Corrections corrections;

    @Override
    public void confirmed(AssetVersion version) {
        if (version.lineage().machineMade())
            corrections.note(version.asset(), release -> release.version().equals(version.id()));
    }
}
