package vn.lantoa.organisation.credential;

/**
 * Setting that determines which officers may sign in with a password ({@code LANTOA_OIDC_LOCAL}).
 *
 * @param administratorsOnly whether all other officers must use the identity provider
 */
public record LocalPasswords(boolean administratorsOnly) {
    /** All officers may use a password. Default if no identity provider is configured. */
    public static final LocalPasswords EVERYBODYS = new LocalPasswords(false);

    /** Parses {@code administrators} or {@code everyone}. */
    public static LocalPasswords parse(String text) {
        return switch (text.strip()) {
            case "administrators" -> new LocalPasswords(true);
            case "everyone" -> EVERYBODYS;
            default -> throw new IllegalArgumentException("must be administrators or everyone");
        };
    }
}
