package vn.lantoa.asset.draft;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AiUse;
import vn.lantoa.kernel.Records;

/** Change of a draft. Fields that are not null replace the draft's fields. */
public record DraftChange(
        @Nullable String title,
        @Nullable String description,
        @Nullable String topic,
        @Nullable List<String> audience,
        @Nullable String publisher,
        @Nullable String creator,
        @Nullable String license,
        @Nullable String credit,
        @Nullable String rights,
        @Nullable AiUse aiUse,
        @Nullable String digitalSourceType,
        @Nullable String alternativeText,
        @Nullable String text,
        @Nullable List<String> planTasks,
        @Nullable List<String> procedureCodes,
        @Nullable String consentNote,
        @Nullable String note,
        @Nullable String focus,
        @Nullable String usableUntil) {
    /** The change without any value. */
    public static final DraftChange NONE = of(Map.of());

    /** Returns the change of the fields with these keys. */
    public static DraftChange of(Map<String, ?> given) {
        return Records.named(DraftChange.class, given::get);
    }

    /** Returns the texts or notes after the change. */
    public <R extends Record> R applyTo(R old) {
        var given = Records.values(this);
        return Records.map(old, (name, value) -> given.get(name) == null ? value : given.get(name));
    }
}
