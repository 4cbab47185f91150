package vn.lantoa.report.snapshot;

import java.util.Map;
import java.util.TreeMap;
import vn.lantoa.coverage.Amount;

/** Figures of a report by name: {@code task/2.3/uses}, {@code total/amount-held}. */
final class NamedFigures {
    private final Map<String, Long> figures = new TreeMap<>();

    /** Adds to a figure of a task; the empty task is the total. */
    void add(String task, String what, long many) {
        figures.merge((task.isEmpty() ? "total/" : "task/" + task + "/") + what, many, Long::sum);
    }

    /** Adds the uses of a kind and their amount to the figures of a task. */
    void add(String task, String before, Amount amount) {
        add(task, before + "uses-" + amount.use().slug(), amount.uses());
        add(task, before + "amount-" + amount.use().slug(), amount.amount());
    }

    /** Returns all figures. */
    Map<String, Long> all() {
        return new TreeMap<>(figures);
    }
}
