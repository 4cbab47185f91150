package vn.lantoa.rendition.poster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rendition.poster.Wording.Different;

/**
 * Verdict about a picture that shows a poster.
 *
 * @param places the differences, in pixels of the poster
 */
public record CopyVerdict(Outcome outcome, List<Place> places) {
    /** The possible results of a comparison. */
    public enum Outcome {
        /** The picture says the same. */
        SAME,
        /** The resolution does not suffice, or the text cannot be read on this system. */
        TOO_SMALL_TO_TELL,
        /** The picture has a stamp or a logo, or shows only a part. */
        HARMLESS_CHANGE,
        /** The picture says something else. */
        CHANGED_TEXT
    }

    /**
     * The facts about a picture.
     *
     * @param sharpness the pixels of the picture per hundred pixels of the poster, at most 100
     * @param seen the share of the poster's content that is inside the picture, in percent
     * @param kept the share of that content that is alike, in percent
     * @param codes the codes of the poster
     * @param theirCodes the codes in its area of the picture
     */
    public record Facts(
            int sharpness, int seen, int kept, Set<String> codes, Set<String> theirCodes, List<Change> changes) {}

    /** The minimum sharpness at which small text is readable. */
    private static final int READABLE = 50;

    /** The minimum share of alike content, in percent. A different text changes less; another poster, more. */
    private static final int KEPT = 88;

    private static final int SEEN = 50;
    private static final int WHOLE = 96;

    /** The minimum number of changed pixels of a place in which words are compared. */
    private static final int NOTICED = 120;

    /** The minimum numbers of lost pixels, and of changed pixels, that exclude an equal picture. */
    private static final int LOST = 60;

    private static final int CHANGED = 900;

    /** The number of lost pixels that a replaced word leaves, and their minimum share of a deleted word, in percent. */
    private static final int REPLACED = 40;

    private static final int DELETED = 6;

    /** The minimum shares of lost and of lightened pixels, in percent. A stamp only darkens. */
    private static final int REMOVED = 14;

    private static final int LIGHTER = 8;

    /** The sharpness below which blur may erase something, and the minimum share of darkened pixels then, in percent. */
    private static final int SHARP = 70;

    private static final int DARKER = 5;

    /** The number of changed pixels of an added line in a small picture. */
    private static final int LARGE = 1500;

    /**
     * The minimum number of lost pixels of a replaced emblem, the minimum share of changed pixels in its place, in
     * percent, and their minimum number in a small picture. Compression changes fewer pixels of a coloured drawing.
     */
    private static final int EMBLEM = 300;

    private static final int FILLED = 45;
    private static final int LARGE_EMBLEM = 2000;

    /** The area in pixels from which a place is hidden, as by a hand, and not erased. */
    private static final int HIDDEN = 80_000;

    /** Returns true if the picture shows the poster, of which something may hide a part. */
    static boolean isShown(Facts facts) {
        return facts.kept() >= KEPT
                || facts.changes().stream().anyMatch(one -> one.place().area() > HIDDEN);
    }

    /** Returns true if the verdict depends on the texts. */
    static boolean needsText(Facts facts) {
        return !isOtherCode(facts)
                && facts.kept() >= KEPT
                && (facts.changes().stream().anyMatch(CopyVerdict::isNoticed)
                        || isReadable(facts) && facts.seen() >= WHOLE);
    }

    /** @param wording null if the text cannot be read on this system */
    public static CopyVerdict of(Facts facts, @Nullable Wording wording) {
        if (facts.kept() < KEPT) return new CopyVerdict(Outcome.HARMLESS_CHANGE, List.of());
        var read = wording == null ? Wording.NONE : wording;
        var noticed = noticed(facts, read);
        var changed =
                noticed.stream().filter(place -> isChanged(place, facts, read)).toList();
        if (isOtherCode(facts) || !changed.isEmpty())
            return new CopyVerdict(Outcome.CHANGED_TEXT, changed.isEmpty() ? noticed : changed);
        if (!isReadable(facts) || wording == null) return new CopyVerdict(Outcome.TOO_SMALL_TO_TELL, List.of());
        boolean isPlain = facts.changes().stream().noneMatch(one -> one.lost() >= LOST || one.pixels() >= CHANGED);
        if (!isPlain || facts.seen() < WHOLE) return new CopyVerdict(Outcome.HARMLESS_CHANGE, noticed);
        return new CopyVerdict(read.isConfirmed(facts.changes()) ? Outcome.SAME : Outcome.TOO_SMALL_TO_TELL, List.of());
    }

    private static boolean isOtherCode(Facts facts) {
        return !facts.codes().isEmpty() && !facts.codes().containsAll(facts.theirCodes());
    }

    private static boolean isReadable(Facts facts) {
        return facts.sharpness() >= READABLE && facts.seen() >= SEEN;
    }

    private static boolean isNoticed(Change change) {
        return change.pixels() >= NOTICED;
    }

    private static List<Place> noticed(Facts facts, Wording wording) {
        var places = new ArrayList<Place>();
        for (var change : facts.changes()) {
            if (!isNoticed(change)) continue;
            var place = wording.extended(change.place());
            var near = places.stream().filter(place::meets).toList();
            places.removeAll(near);
            for (var one : near) place = place.with(one);
            places.add(place);
        }
        return places;
    }

    private static boolean isChanged(Place place, Facts facts, Wording wording) {
        var words = wording.different(place);
        var its =
                facts.changes().stream().filter(one -> one.place().meets(place)).toList();
        int lost = its.stream().mapToInt(Change::lost).sum();
        boolean isStated = Different.isStatement(words.added()) || Different.isStatement(wording.overlaid(place));
        // small letters are misread
        int pixels = its.stream().mapToInt(Change::pixels).sum();
        if (isStated && (isReadable(facts) || pixels >= LARGE)) return true;
        int lightened = its.stream().mapToInt(Change::lightened).sum();
        int darkened =
                its.stream().mapToInt(one -> one.covered() + one.darkened()).sum();
        boolean isRemoved = lost * 100 >= pixels * REMOVED && lightened * 100 >= pixels * LIGHTER;
        boolean isBlurred = facts.sharpness() < SHARP && darkened * 100 < pixels * DARKER;
        if (!isRemoved || isBlurred || place.area() > HIDDEN) return false;
        if (words.lost().isEmpty())
            return lost >= EMBLEM
                    && pixels * 100 >= place.area() * FILLED
                    && (isReadable(facts) || pixels >= LARGE_EMBLEM);
        int area = words.lost().stream().mapToInt(one -> one.place().area()).sum();
        return lost * 100 >= area * DELETED || !words.added().isEmpty() && lost >= REPLACED;
    }
}
