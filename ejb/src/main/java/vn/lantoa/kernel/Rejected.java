package vn.lantoa.kernel;

/** A command with invalid input; {@link #issues()} lists everything that is wrong with it. */
public final class Rejected extends Problem {
    private static final long serialVersionUID = 1L;

    private final transient Issues issues;

    /** Refuses with these issues, under the general type {@code rejected}. */
    public Rejected(Issues issues) {
        this("rejected", issues);
    }

    /** Refuses with these issues under a type of their own, for callers that act on it. */
    public Rejected(String type, Issues issues) {
        super(type, issues.list().toString());
        this.issues = issues;
    }

    /** All issues of the command. */
    public Issues issues() {
        return issues;
    }
}
