package vn.lantoa.bulletin.script;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A text cut to a slot, with the sentences that are read, whole and in their order. Nothing is read that was not
 * approved.
 *
 * @param sentences all sentences, each with its length
 * @param chosen places of those that are read, from 0
 */
public record ScriptCut(List<Sentence> sentences, List<Integer> chosen) {
    /** A sentence, and the estimated milliseconds to read it. */
    public record Sentence(String text, long millis) {}

    public ScriptCut {
        sentences = List.copyOf(sentences);
        chosen = List.copyOf(new TreeSet<>(chosen));
    }

    /** The cut to the sentences from the first on, as many as fit. */
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

    /** The cut to these sentences; places that do not exist are left out. */
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

    /** The text that is read. */
    public String script() {
        return chosen.stream().map(place -> sentences.get(place).text()).collect(Collectors.joining(" "));
    }

    /** The estimated milliseconds of the text that is read. */
    public long millis() {
        return chosen.stream().mapToLong(place -> sentences.get(place).millis()).sum();
    }

    /** True if this sentence is read. */
    public boolean reads(int place) {
        return chosen.contains(place);
    }
}
