package vn.lantoa.asset.draft;

import java.util.List;
import vn.lantoa.asset.PublicTexts;

/** Draft changes for tests. */
final class Typed {
    /** An empty change. */
    static final DraftChange NOTHING = title(null);

    private Typed() {}

    static DraftChange title(@org.jspecify.annotations.Nullable String title) {
        return new DraftChange(
                title, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }

    static DraftChange tasks(String... tasks) {
        return new DraftChange(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(tasks),
                null,
                null,
                null,
                null,
                null);
    }

    static DraftChange all(PublicTexts t) {
        return new DraftChange(
                t.title(),
                t.description(),
                t.topic(),
                t.audience(),
                t.publisher(),
                t.creator(),
                t.license(),
                t.credit(),
                t.rights(),
                t.aiUse(),
                t.digitalSourceType(),
                t.alternativeText(),
                t.text(),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
