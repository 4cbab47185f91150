package vn.lantoa.rendition.poster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of a poster and of its area in a picture, in pixels of the poster.
 *
 * @param added words read in what the picture adds to the poster
 */
public record Wording(List<Word> poster, List<Word> copy, List<Word> added) {
    static final Wording NONE = new Wording(List.of(), List.of(), List.of());

    private static final int SURE = 75;

    /** The minimum number of added words without numbers, addresses and negations. A stamp has fewer. */
    private static final int SENTENCE = 6;

    /**
     * Words in one place.
     *
     * @param lost words of the poster that the picture does not show
     * @param added words that only the picture shows
     */
    record Different(List<Word> lost, List<Word> added) {
        /** Returns true for a number, an address, a negation, or several other words. */
        static boolean isStatement(List<Word> words) {
            return words.size() >= SENTENCE || words.stream().anyMatch(Word::isWeighty);
        }
    }

    /** Returns the place extended to whole words. */
    Place extended(Place place) {
        var whole = place;
        for (var words : List.of(poster, copy))
            for (var word : words) if (word.place().meets(place)) whole = whole.with(word.place());
        return whole;
    }

    /** Returns the words that differ in a place. */
    Different different(Place place) {
        var its = in(poster, place);
        var theirs = in(copy, place);
        // the reader may divide the same text differently
        if (joined(its).equals(joined(theirs))) return new Different(List.of(), List.of());
        return new Different(without(its, theirs), without(theirs, its));
    }

    /** Returns the words that were put over a place, which may hide other words. */
    List<Word> overlaid(Place place) {
        return without(in(added, place), in(poster, place));
    }

    private static List<Word> in(List<Word> words, Place place) {
        return words.stream().filter(word -> word.place().meets(place)).toList();
    }

    private static String joined(List<Word> words) {
        return words.stream().map(Word::key).collect(Collectors.joining());
    }

    private static List<Word> without(List<Word> words, List<Word> others) {
        var left = new ArrayList<>(others);
        var all = joined(others);
        var rest = new ArrayList<Word>();
        for (var word : words) {
            var like = left.stream().filter(word::isLike).findFirst();
            like.ifPresent(left::remove);
            boolean isPart = word.key().length() > 2 && all.contains(word.key()) && !word.isWeighty();
            if (like.isEmpty() && !isPart && word.confidence() >= SURE) rest.add(word);
        }
        return rest;
    }

    /**
     * Returns true if the picture shows each number, address and negation of the poster at the same position. If none
     * can be read there, no pixel may have changed.
     */
    boolean isConfirmed(List<Change> changes) {
        return poster.stream().filter(Word::isWeighty).allMatch(word -> {
            var theirs = in(copy, word.place());
            return theirs.stream().anyMatch(word::isLike)
                    || theirs.stream().noneMatch(Word::isWeighty)
                            && changes.stream().noneMatch(one -> one.place().meets(word.place()));
        });
    }
}
