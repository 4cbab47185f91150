package vn.lantoa.organisation.password;

/**
 * Whom passwords of the hub let in ({@code LANTOA_OIDC_LOCAL}).
 *
 * @param administratorsOnly all others sign in by the identity provider
 */
public record LocalPasswords(boolean administratorsOnly) {
    /** Everybody's, as where there is no provider. */
    public static final LocalPasswords EVERYBODYS = new LocalPasswords(false);

    /** Reads {@code administrators} or {@code everyone}. */
    public static LocalPasswords parse(String text) {
        return switch (text.strip()) {
            case "administrators" -> new LocalPasswords(true);
            case "everyone" -> EVERYBODYS;
            default -> throw new IllegalArgumentException("must be administrators or everyone");
        };
    }
}
