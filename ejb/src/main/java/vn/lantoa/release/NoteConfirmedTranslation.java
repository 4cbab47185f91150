package vn.lantoa.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.speaker.VerdictFollower;

/** Writes a correction when a speaker of the language confirms a published machine translation. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NoteConfirmedTranslation implements VerdictFollower {
    @Inject
    Corrections corrections;

    @Override
    public void confirmed(AssetVersion version) {
        if (version.lineage().machineMade())
            corrections.note(version.asset(), release -> release.version().equals(version.id()));
    }
}
