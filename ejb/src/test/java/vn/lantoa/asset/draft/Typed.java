package vn.lantoa.asset.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.kernel.Records;

/** Draft changes for tests. */
final class Typed {
    /** An empty draft change. */
    static final DraftChange NOTHING = of(Map.of());

    private Typed() {}

    static DraftChange title(String title) {
        return of(Map.of("title", title));
    }

    static DraftChange tasks(String... tasks) {
        return of(Map.of("planTasks", List.of(tasks)));
    }

    static DraftChange all(PublicTexts texts) {
        return of(Records.values(texts));
    }

    private static DraftChange of(Map<String, ? extends @Nullable Object> values) {
        return Records.named(DraftChange.class, new HashMap<String, @Nullable Object>(values)::get);
    }
}
