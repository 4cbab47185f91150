package vn.lantoa.asset.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.Gate;
import vn.lantoa.asset.WorkingNotes;
import vn.lantoa.asset.draft.Draft;
import vn.lantoa.asset.draft.DraftFile;
import vn.lantoa.asset.draft.Gates;
import vn.lantoa.asset.draft.ReadyToSeal;
import vn.lantoa.kernel.Issues;

/** Readiness of a draft for sealing, and forecast of what would prevent its release. */
@ApplicationScoped
class DraftReadiness {
    /** The number of days before the end of the usage rights at which the author is warned. */
    static final int SOON = 30;

    @Inject
    Gates gates;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    Readiness of(Asset asset, Draft draft, List<DraftFile> files) {
        var sealed = files.stream().map(DraftFile::file).toList();
        var missing = ReadyToSeal.check(asset.kind(), draft.texts(), sealed);
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return new Readiness(
                missing.list(),
                DraftReadiness.of(missing, gates.closed(asset, draft.texts(), sealed), draft.notes(), today)
                        .list(),
                ReadyToSeal.advise(asset.kind(), draft.texts(), sealed).list());
    }

    /** Returns the issues not already reported as missing, each with the field in which an officer can fix it. */
    static Issues of(Issues missing, List<Gate> closed, WorkingNotes notes, LocalDate today) {
        var issues = Issues.none();
        for (var gate : closed) issues = issues.when(!isAmong(missing, fieldOf(gate)), fieldOf(gate), gate.code());
        return issues.and(rights(notes.usableUntil(), today));
    }

    private static Issues rights(String usableUntil, LocalDate today) {
        if (usableUntil.isEmpty()) return Issues.none();
        var left = ChronoUnit.DAYS.between(today, LocalDate.parse(usableUntil));
        return Issues.none()
                .when(left < 0, "usableUntil", "rights-ended")
                .when(left >= 0 && left <= SOON, "usableUntil", "rights-end-soon", left);
    }

    private static boolean isAmong(Issues missing, String field) {
        return !field.equals("files")
                && missing.list().stream().anyMatch(issue -> issue.field().equals(field));
    }

    private static String fieldOf(Gate gate) {
        return switch (gate) {
            case ALTERNATIVE_TEXT -> "alternativeText";
            case TRANSCRIPT -> "text";
            case SUBTITLES, PDF_TEXT -> "files";
        };
    }
}
