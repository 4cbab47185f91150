package vn.lantoa.run.backup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The command {@code lantoa administrator <lost> <successor>}: replaces a lost administrator at the root by another
 * officer, if no other administrator could confirm the change. The hub may be running. The change is recorded in its
 * audit log and reported to all administrators.
 */
public final class AdministratorCommand {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");
    private static final int SECRET_BYTES = 32;

    private final PostgresqlPrograms programs;
    private final Consumer<String> terminal;

    public AdministratorCommand(PostgresqlPrograms programs, Consumer<String> terminal) {
        this.programs = programs;
        this.terminal = terminal;
    }

    /** Replaces the administrator; prints a password link if the successor has no password. */
    public void replace(String lost, String successor, ServiceSettings settings) {
        for (var login : new String[] {lost, successor})
            if (!LOGIN.matcher(login).matches()) throw new BackupFault("not a login: " + login);
        var link = secret();
        var sql = "select replace_administrator('%s', '%s', '%s', %s)"
                .formatted(lost, successor, sha256(link), settings.mails());
        var way = new Database(settings.database(), programs).ask(sql);
        terminal.accept(successor + " is now an administrator of the whole province in place of " + lost
                + "; all administrators are notified, and the audit log records it");
        if (way.equals("link"))
            terminal.accept("The password can be set once, within 24 hours, at " + settings.publicUrl()
                    + "/signin/password?link=" + link);
    }

    private static String secret() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
