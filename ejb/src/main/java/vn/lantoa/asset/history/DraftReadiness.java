package vn.lantoa.asset.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.asset.draft.Draft;
import vn.lantoa.asset.draft.DraftFile;
import vn.lantoa.asset.draft.ReadyToSeal;

/** Computes the readiness of a draft for sealing. */
@ApplicationScoped
class DraftReadiness {
    @Inject
    Vocabularies vocabularies;

    Readiness of(Asset asset, Draft draft, List<DraftFile> files) {
        var sealed = files.stream().map(DraftFile::file).toList();
        return new Readiness(
                ReadyToSeal.check(asset.kind(), draft.texts(), sealed, vocabularies)
                        .list(),
                ReadyToSeal.advise(asset.kind(), draft.texts(), sealed).list());
    }
}
