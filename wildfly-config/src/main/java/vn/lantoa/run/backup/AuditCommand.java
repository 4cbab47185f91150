package vn.lantoa.run.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The command {@code lantoa audit <keys> [head]}: verifies the audit log without a running hub and without trusting it.
 * The keys are a trusted copy of {@code /.well-known/jwks.json}. The head is a copy kept outside the hub, by default
 * the newest head in the store.
 */
final class AuditCommand {
    private static final String NEWEST = "audit/newest.jws";

    private final Database database;
    private final Bucket store;
    private final Consumer<String> terminal;

    AuditCommand(Database database, Bucket store, Consumer<String> terminal) {
        this.database = database;
        this.store = store;
        this.terminal = terminal;
    }

    /** Verifies the log and prints the first error; returns whether the log is intact. */
    boolean call(Path keys, String head) {
        var walk = OfflineAudit.to(head.isEmpty() ? newest() : text(Path.of(head)), text(keys));
        database.hear(OfflineAudit.query(), walk::accept);
        terminal.accept(walk.links() + " links of the audit log are correct, "
                + database.ask("select count(*) from audit_unsealed") + " entries have no link yet");
        walk.wrong().ifPresent(wrong -> terminal.accept("WRONG: " + wrong));
        return walk.wrong().isEmpty();
    }

    private String newest() {
        var text = new ByteArrayOutputStream();
        store.list(NEWEST, listed -> store.open(listed, 0).ifPresent(opened -> {
            try (var bytes = opened.bytes()) {
                bytes.transferTo(text);
            } catch (IOException e) {
                throw new BackupFault("cannot read " + NEWEST, e);
            }
        }));
        if (text.size() == 0) throw new BackupFault("the store has no " + NEWEST);
        return text.toString(StandardCharsets.US_ASCII);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new BackupFault("cannot read " + file, e);
        }
    }
}
