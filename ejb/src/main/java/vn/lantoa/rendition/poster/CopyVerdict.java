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
     * @param codes the codes of the poster
     * @param theirCodes the codes in its area of the picture
     */
    public record Facts(int sharpness, int seen, Set<String> codes, Set<String> theirCodes, List<Change> changes) {}

    /** The minimum sharpness at which small text is readable. */
    private static final int READABLE = 45;

    private static final int SEEN = 50;
    private static final int WHOLE = 96;

    /** The minimum number of changed pixels of a place in which words are compared. */
    private static final int NOTICED = 120;

    /** The minimum numbers of lost pixels, and of changed pixels, that exclude an equal picture. */
    private static final int LOST = 60;

    private static final int CHANGED = 900;

    /** The number of lost pixels that a replaced word leaves, and the minimum share of a deleted word, in percent. */
    private static final int REPLACED = 40;

    private static final int DELETED = 6;

    /** The minimum number of added words without numbers, addresses and negations. A stamp has fewer. */
    private static final int SENTENCE = 6;

    /** The minimum number of lost pixels of a replaced emblem, and those of them that were dark. */
    private static final int EMBLEM = 400;

    private static final int FADED = 250;

    /** @param wording null if the text cannot be read on this system */
    public static CopyVerdict of(Facts facts, @Nullable Wording wording) {
        var read = wording == null ? new Wording(List.of(), List.of()) : wording;
        var changed = changed(facts, read);
        boolean isOtherCode = !facts.codes().isEmpty() && !facts.codes().containsAll(facts.theirCodes());
        if (isOtherCode || !changed.isEmpty())
            return new CopyVerdict(
                    Outcome.CHANGED_TEXT, changed.isEmpty() ? noticed(facts, read) : changed);
        if (facts.sharpness() < READABLE || facts.seen() < SEEN || wording == null)
            return new CopyVerdict(Outcome.TOO_SMALL_TO_TELL, List.of());
        boolean isPlain = facts.changes().stream().noneMatch(one -> one.lost() >= LOST || one.pixels() >= CHANGED);
        if (!isPlain || facts.seen() < WHOLE) return new CopyVerdict(Outcome.HARMLESS_CHANGE, noticed(facts, read));
        return new CopyVerdict(read.isConfirmed() ? Outcome.SAME : Outcome.TOO_SMALL_TO_TELL, List.of());
    }

    private static List<Place> noticed(Facts facts, Wording wording) {
        var places = new ArrayList<Place>();
        for (var change : facts.changes()) {
            if (change.pixels() < NOTICED) continue;
            var place = wording.extended(change.place());
            var near = places.stream().filter(place::meets).toList();
            places.removeAll(near);
            for (var one : near) place = place.with(one);
            places.add(place);
        }
        return places;
    }

    private static List<Place> changed(Facts facts, Wording wording) {
        return noticed(facts, wording).stream()
                .filter(place -> isChanged(place, facts, wording))
                .toList();
    }

    private static boolean isChanged(Place place, Facts facts, Wording wording) {
        var its = facts.changes().stream()
                .filter(one -> one.place().meets(place))
                .toList();
        int lost = its.stream().mapToInt(Change::lost).sum();
        var words = wording.different(place);
        if (words.lost().isEmpty() && words.added().isEmpty()) {
            int faded = its.stream().mapToInt(Change::faded).sum();
            return lost >= EMBLEM && faded >= FADED;
        }
        int weight = Different.weight(words.added());
        if (words.added().stream().anyMatch(Word::isWeighty) || weight >= SENTENCE) return true;
        int area = words.lost().stream().mapToInt(one -> one.place().area()).sum();
        if (area == 0) return false;
        return weight > 0 && lost >= REPLACED || lost * 100 >= area * DELETED;
    }
}
