package vn.lantoa.bulletin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Text cut to a slot: whole sentences of the approved text, in their order.
 *
 * @param sentences all sentences with their lengths
 * @param chosen indexes of the sentences to read, from 0
 */
public record ScriptCut(List<Sentence> sentences, List<Integer> chosen) {
    /**
     * Sentence.
     *
     * @param millis the estimated time to read the sentence, in milliseconds
     */
    public record Sentence(String text, long millis) {}

    public ScriptCut {
        chosen = List.copyOf(new TreeSet<>(chosen));
    }

    /** Returns the cut with as many sentences as fit, starting with the first sentence. */
    public static ScriptCut toFit(String text, ReadingSpeed speed, int seconds) {
        var sentences = timed(text, speed);
        var chosen = new ArrayList<Integer>();
        long left = seconds * 1000L;
        for (int i = 0; i < sentences.size() && sentences.get(i).millis() <= left; i++) {
            chosen.add(i);
            left -= sentences.get(i).millis();
        }
        return new ScriptCut(sentences, chosen);
    }

    /** Returns the cut with the given sentences; indexes that do not exist are ignored. */
    public static ScriptCut of(String text, ReadingSpeed speed, Collection<Integer> chosen) {
        var sentences = timed(text, speed);
        return new ScriptCut(
                sentences,
                chosen.stream()
                        .filter(place -> place >= 0 && place < sentences.size())
                        .toList());
    }

    private static List<Sentence> timed(String text, ReadingSpeed speed) {
        return Sentences.of(text).stream()
                .map(one -> new Sentence(one, speed.millis(one)))
                .toList();
    }

    /** Returns the text to read. */
    public String script() {
        return chosen.stream().map(place -> sentences.get(place).text()).collect(Collectors.joining(" "));
    }

    /** Returns the estimated time to read the cut text, in milliseconds. */
    public long millis() {
        return chosen.stream().mapToLong(place -> sentences.get(place).millis()).sum();
    }

    /** Returns whether the sentence with this index is read. */
    public boolean reads(int place) {
        return chosen.contains(place);
    }
}
