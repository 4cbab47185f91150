package vn.lantoa.embed.check;

import java.util.List;

/** The report on a form of embedding, with its obstacles. */
public record FormReport(EmbedForm form, List<Obstacle> obstacles) {
    /** The state of a form. */
    public enum State {
        WORKS,
        /** Something is missing. */
        PARTLY,
        BLOCKED
    }

    public FormReport {
        obstacles = List.copyOf(obstacles);
    }

    public State state() {
        if (obstacles.isEmpty()) return State.WORKS;
        return obstacles.stream().anyMatch(one -> one.isFatal(form)) ? State.BLOCKED : State.PARTLY;
    }
}
