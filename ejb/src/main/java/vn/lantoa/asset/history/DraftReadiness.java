package vn.lantoa.asset.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.asset.draft.Draft;
import vn.lantoa.asset.draft.DraftFile;
import vn.lantoa.asset.draft.Gates;
import vn.lantoa.asset.draft.ReadyToSeal;

/** Readiness of a draft for sealing, and forecast of what would prevent its release. */
@ApplicationScoped
class DraftReadiness {
    @Inject
    Vocabularies vocabularies;

    @Inject
    Gates gates;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    Readiness of(Asset asset, Draft draft, List<DraftFile> files) {
        var sealed = files.stream().map(DraftFile::file).toList();
        var missing = ReadyToSeal.check(asset.kind(), draft.texts(), sealed, vocabularies);
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return new Readiness(
                missing.list(),
                ReleaseForecast.of(missing, gates.closed(asset, draft.texts(), sealed), draft.notes(), today)
                        .list(),
                ReadyToSeal.advise(asset.kind(), draft.texts(), sealed).list());
    }
}
