package vn.lantoa.embed.check;

import java.util.List;

/** Whether a form of embedding works on the page. */
public record FormReport(EmbedForm form, List<Obstacle> obstacles) {
    /** How it works. */
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
