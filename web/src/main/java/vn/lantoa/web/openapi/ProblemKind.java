package vn.lantoa.web.openapi;

/** Kind of problem that follows from an operation's address and method. */
enum ProblemKind {
    NOT_READABLE(
            "NotReadable",
            400,
            "not-readable",
            "What was sent cannot be read",
            "The address, a header or the body is not what it must be to be read at all"),
    NOT_SIGNED_IN(
            "NotSignedIn", 401, "not-signed-in", "Please sign in", "Nobody is signed in, or the token is not good"),
    FORBIDDEN("Forbidden", 403, "forbidden", "You may not do this", "The role for it is missing"),
    NOT_FOUND("NotFound", 404, "not-found", "Not found", "There is none, or none that the caller may know of"),
    NOT_ACCEPTABLE(
            "NotAcceptable",
            406,
            "not-acceptable",
            "Not in this form",
            "It does not come in a form that `Accept` names"),
    TOO_SLOW("TooSlow", 408, "too-slow", "The body came too slowly", "It was not whole within its time"),
    CONFLICT(
            "Conflict",
            409,
            "changed-meanwhile",
            "Somebody else has just changed this",
            "Right for a state that is no longer there; the type says which"),
    TOO_LARGE("TooLarge", 413, "too-large", "The body is too large", "More than may come here"),
    NOT_TAKEN(
            "NotTaken",
            415,
            "unsupported-media-type",
            "Not in this form",
            "The body is not of a form that is taken here, as `Content-Type` says it"),
    REJECTED("Rejected", 422, "rejected", "What was sent is not right", "Every issue of what was sent"),
    TOO_MANY(
            "TooMany",
            429,
            "requests-used-up",
            "More was asked than may be in a while",
            "The requests of this while are used up, see `RateLimit`",
            true),
    FAULT("Fault", 500, "fault", "Something went wrong here", "A fault of the hub, with its incident"),
    AWAY(
            "Away",
            503,
            "unavailable",
            "Not for the moment",
            "What the hub needs for it does not answer, or too many wait already",
            true),
    NO_SPACE("NoSpace", 507, "no-space", "No room left", "The operator must make room; nothing was done", true);

    /** Name among the responses of the document. */
    final String title;

    final int status;
    final String slug;
    final String heading;
    final String says;

    /** Whether the response states when to retry. */
    final boolean passes;

    ProblemKind(String title, int status, String slug, String heading, String says) {
        this(title, status, slug, heading, says, false);
    }

    ProblemKind(String title, int status, String slug, String heading, String says, boolean passes) {
        this.title = title;
        this.status = status;
        this.slug = slug;
        this.heading = heading;
        this.says = says;
        this.passes = passes;
    }
}
