package vn.lantoa.asset.draft;

import java.util.List;
import java.util.Map;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.kernel.Records;

/** Draft changes for tests. */
final class Typed {
    private Typed() {}

    static DraftChange title(String title) {
        return DraftChange.of(Map.of("title", title));
    }

    static DraftChange tasks(String... tasks) {
        return DraftChange.of(Map.of("planTasks", List.of(tasks)));
    }

    static DraftChange focus(String focus) {
        return DraftChange.of(Map.of("focus", focus));
    }

    static DraftChange all(PublicTexts texts) {
        return DraftChange.of(Records.values(texts));
    }
}
