package vn.lantoa.field.drill;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.lantoa.field.drill.Answer.Meaning;

/** How many answers of which meaning the programs of officers have got. */
final class Tally {
    private final Map<Meaning, Integer> answers = new EnumMap<>(Meaning.class);
    private final List<String> refusedWhenRepeated = new CopyOnWriteArrayList<>();

    synchronized Answer count(Answer answer) {
        answers.merge(answer.meaning(), 1, Integer::sum);
        return answer;
    }

    synchronized int of(Meaning meaning) {
        return answers.getOrDefault(meaning, 0);
    }

    /** The same request with the same key was refused, after it may have been done: its first answer is what is due. */
    void refusedWhenRepeated(Answer answer) {
        refusedWhenRepeated.add(answer.status() + " " + answer.body());
    }

    List<String> refusedWhenRepeated() {
        return List.copyOf(refusedWhenRepeated);
    }

    synchronized void clear() {
        answers.clear();
        refusedWhenRepeated.clear();
    }
}
