package vn.lantoa.kernel;

/** Thrown if a command has invalid input; {@link #issues()} lists every issue. */
public final class Rejected extends Problem {
    private static final long serialVersionUID = 1L;

    private final transient Issues issues;

    /** Creates a rejection with these issues, under the general type {@code rejected}. */
    public Rejected(Issues issues) {
        this("rejected", issues);
    }

    /** Creates a rejection with the given issues under a specific type, for callers that distinguish rejections. */
    public Rejected(String type, Issues issues) {
        super(type, issues.list().toString());
        this.issues = issues;
    }

    /** Returns all issues of the command. */
    public Issues issues() {
        return issues;
    }
}
