package vn.lantoa.asset.draft;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AiUse;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.PublicTexts.Field;
import vn.lantoa.asset.WorkingNotes;

/** Change of a draft: fields that are not null replace the draft's fields. */
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
    /** Returns a change of the topic only. */
    public static DraftChange topic(String topic) {
        return new DraftChange(
                null, null, topic, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }

    /** Returns the texts after the change. */
    PublicTexts applyTo(PublicTexts old) {
        return old.with(Field.TITLE, title)
                .with(Field.DESCRIPTION, description)
                .with(Field.TOPIC, topic)
                .with(Field.AUDIENCE, audience)
                .with(Field.PUBLISHER, publisher)
                .with(Field.CREATOR, creator)
                .with(Field.LICENSE, license)
                .with(Field.CREDIT, credit)
                .with(Field.RIGHTS, rights)
                .with(Field.AI_USE, aiUse)
                .with(Field.DIGITAL_SOURCE_TYPE, digitalSourceType)
                .with(Field.ALTERNATIVE_TEXT, alternativeText)
                .with(Field.TEXT, text);
    }

    /** Returns the notes after the change. */
    WorkingNotes applyTo(WorkingNotes old) {
        return new WorkingNotes(
                or(planTasks, old.planTasks()),
                or(procedureCodes, old.procedureCodes()),
                or(consentNote, old.consentNote()),
                or(note, old.note()),
                or(focus, old.focus()),
                or(usableUntil, old.usableUntil()));
    }

    private static <T> T or(@Nullable T given, T old) {
        return Objects.requireNonNullElse(given, old);
    }
}
