package vn.lantoa.field.drill;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.lantoa.field.drill.Answer.Meaning;

/** The numbers of answers of each meaning to the programs of officers. */
final class Tally {
    private static final int LONGEST = 200;

    private final Map<Meaning, Integer> answers = new EnumMap<>(Meaning.class);
    private final Set<String> refusals = new LinkedHashSet<>();
    private final List<String> refusedWhenRepeated = new CopyOnWriteArrayList<>();

    synchronized Answer count(Answer answer) {
        answers.merge(answer.meaning(), 1, Integer::sum);
        if (answer.meaning() == Meaning.REFUSED) refusals.add(brief(answer));
        return answer;
    }

    private static String brief(Answer answer) {
        var body = answer.body().replaceAll("\\s+", " ");
        return answer.status() + " " + body.substring(0, Math.min(LONGEST, body.length()));
    }

    synchronized int of(Meaning meaning) {
        return answers.getOrDefault(meaning, 0);
    }

    /** Records a refused repetition with the same key: its first answer is expected, since it may have been done. */
    void refusedWhenRepeated(Answer answer) {
        refusedWhenRepeated.add(brief(answer));
    }

    List<String> refusedWhenRepeated() {
        return List.copyOf(refusedWhenRepeated);
    }

    /** The texts of refusals. */
    synchronized List<String> refusals() {
        return List.copyOf(refusals);
    }

    synchronized void clear() {
        refusals.clear();
        answers.clear();
        refusedWhenRepeated.clear();
    }
}
