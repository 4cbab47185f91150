package vn.lantoa.asset.history;

import java.time.Instant;
import java.util.List;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.WorkingNotes;

/**
 * A draft for editing.
 *
 * @param lockVersion the state of the draft that the next save must state
 */
public record DraftView(
        long lockVersion,
        PublicTexts texts,
        WorkingNotes notes,
        List<DraftFileView> files,
        Instant savedAt,
        String savedBy,
        Readiness readiness) {}
