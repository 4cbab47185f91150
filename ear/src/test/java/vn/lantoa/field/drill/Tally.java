package vn.lantoa.field.drill;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.lantoa.field.drill.Answer.Meaning;

/** The numbers of responses by meaning, for the officers' programs. */
final class Tally {
    private final Map<Meaning, Integer> answers = new EnumMap<>(Meaning.class);
    private final Set<String> refusals = new LinkedHashSet<>();
    private final Set<String> bare = new LinkedHashSet<>();
    private final List<String> refusedWhenRepeated = new CopyOnWriteArrayList<>();

    synchronized Answer count(Answer answer) {
        answers.merge(answer.meaning(), 1, Integer::sum);
        if (answer.meaning() == Meaning.REFUSED) refusals.add(answer.brief());
        if (answer.isBare()) bare.add(answer.brief());
        return answer;
    }

    synchronized int of(Meaning meaning) {
        return answers.getOrDefault(meaning, 0);
    }

    /**
     * Records a refused repetition with the same key: a refusal is expected, since the first request may have
     * succeeded.
     */
    void refusedWhenRepeated(Answer answer) {
        refusedWhenRepeated.add(answer.brief());
    }

    List<String> refusedWhenRepeated() {
        return List.copyOf(refusedWhenRepeated);
    }

    /** The texts of refusals. */
    synchronized List<String> refusals() {
        return List.copyOf(refusals);
    }

    /** The bare answers, each once. */
    synchronized List<String> bare() {
        return List.copyOf(bare);
    }

    synchronized void clear() {
        bare.clear();
        refusals.clear();
        answers.clear();
        refusedWhenRepeated.clear();
    }
}
