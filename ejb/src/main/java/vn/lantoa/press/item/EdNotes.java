package vn.lantoa.press.item;

import java.util.ArrayList;
import vn.lantoa.asset.AiUse;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.WithdrawalNotice;
import vn.lantoa.kernel.Words;

/** Notes to editors, in Vietnamese and then English. */
final class EdNotes {
    static final String WITHHELD = Words.both("note.withheld");
    static final String LAPSED = Words.both("note.lapsed");
    private static final String BY_LAW = Words.both("note.by-law");

    private EdNotes() {}

    static String usable(CatalogueEntry entry, ItemFacts facts, boolean machineMade, boolean outdated) {
        var notes = new ArrayList<String>();
        if (facts.correction())
            notes.add(Words.both("note.correction") + (facts.changeNote().isBlank() ? "" : " " + facts.changeNote()));
        var aiUse = entry.texts().aiUse();
        if (aiUse != AiUse.NONE) notes.add(Words.both("note.ai-" + aiUse.name()));
        if (machineMade) notes.add(Words.both("note.machine"));
        if (outdated) notes.add(Words.both("note.outdated"));
        return String.join(" ", notes);
    }

    static String of(WithdrawalNotice notice) {
        return switch (notice.kind()) {
            case REMOVE_BY_LAW -> BY_LAW;
            case RECALL -> Words.both("note.recalled") + ": " + notice.explanation();
            case REPLACE -> Words.both("note.replaced") + ": " + notice.explanation();
            case NOTICE -> Words.both("note.withdrawn") + ": " + notice.explanation();
        };
    }
}
