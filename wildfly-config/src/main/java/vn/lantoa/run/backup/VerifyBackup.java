package vn.lantoa.run.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;

/**
 * Verifies one backup without a server: the dump must be unchanged and readable by pg_restore, and the copy must
 * contain each referenced object with the right size and SHA-256.
 */
final class VerifyBackup {
    private final PostgresqlPrograms programs;
    private final Consumer<String> terminal;

    VerifyBackup(PostgresqlPrograms programs, Consumer<String> terminal) {
        this.programs = programs;
        this.terminal = terminal;
    }

    /** Verifies the backup and returns the number of findings. */
    long call(BackupFolder folder, Manifest manifest) {
        var findings = new Findings(terminal);
        var file = folder.dump(manifest.name());
        if (!Files.exists(file)) findings.add("MISSING " + file);
        else if (!Hash.sha256(file).equals(manifest.dumpSha256())) findings.add("DAMAGED " + file);
        else objects(folder, manifest, findings);
        return findings.count();
    }

    private void objects(BackupFolder folder, Manifest manifest, Findings findings) {
        var dump = new Dump(folder.dump(manifest.name()), programs, manifest.client());
        terminal.accept("  the dump is whole: " + dump.contents().size() + " lines of contents");
        var progress = new Progress(terminal, "read");
        try (var list = folder.objects()) {
            var named = new NamedObjects(list, findings).compare(dump, kept -> {
                progress.copied(kept.bytes());
                return isAsListed(folder, kept);
            });
            progress.say();
            if (named.count() != manifest.objects())
                findings.add("the dump names " + named.count() + " objects, not " + manifest.objects());
        }
    }

    private static boolean isAsListed(BackupFolder folder, KeptObject kept) {
        var file = folder.object(kept.key());
        try {
            return Files.exists(file)
                    && Files.size(file) == kept.bytes()
                    && Hash.sha256(file).equals(kept.sha256());
        } catch (IOException e) {
            throw new BackupFault("cannot read " + file, e);
        }
    }
}
