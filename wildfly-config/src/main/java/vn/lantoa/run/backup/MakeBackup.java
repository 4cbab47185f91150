package vn.lantoa.run.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.function.Consumer;

/**
 * Makes one backup: first the heads of the audit log, so that no head is ahead of the log; then the database; then the
 * objects, including all that the database references. May be interrupted at any time; the next backup does not copy
 * the same objects again.
 */
final class MakeBackup {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String AUDIT = "audit/";
    static final String HEAD = "audit/newest.jws";

    private final Database database;
    private final Bucket bucket;
    private final PostgresqlPrograms programs;
    private final Consumer<String> terminal;

    MakeBackup(Database database, Bucket bucket, PostgresqlPrograms programs, Consumer<String> terminal) {
        this.database = database;
        this.bucket = bucket;
        this.programs = programs;
        this.terminal = terminal;
    }

    /** Makes the backup and returns its manifest. */
    Manifest call(BackupFolder folder) {
        var name = NAME.format(Clock.systemUTC().instant());
        folder.dropUnfinished();
        try (var list = folder.objects()) {
            var progress = new Progress(terminal, "copied");
            var copy = new CopyObjects(bucket, folder, list, progress);
            var server = database.major();
            copy.below(AUDIT);
            keepHead(folder, name, list);
            terminal.accept("  database " + database + " (PostgreSQL " + server + ")");
            dump(folder.dump(name));
            copy.allExcept(AUDIT);
            // a new hub may have signed its first head meanwhile
            if (list.find(HEAD).isEmpty()) copy.below(AUDIT);
            mend(new Dump(folder.dump(name), programs, programs.version(server)), list, copy);
            progress.say();
            var manifest = manifest(folder, name, list, server);
            manifest.write(folder.manifest(name));
            tellHub(name);
            return manifest;
        }
    }

    /** Records the backup's time for the operation page. Only reports failure: a read-only account suffices. */
    private void tellHub(String name) {
        try {
            database.ask("insert into backup_made (name) values ('" + name + "') on conflict (at) do nothing");
        } catch (BackupFault e) {
            terminal.accept("  the backup could not be recorded in the hub: " + e.getMessage());
        }
    }

    private void dump(Path file) {
        var unfinished = file.resolveSibling(file.getFileName() + ".part");
        database.dump(unfinished);
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new BackupFault("cannot write " + file, e);
        }
    }

    private static void keepHead(BackupFolder folder, String name, ObjectList list) {
        if (list.find(HEAD).isEmpty()) return;
        try {
            Files.copy(folder.object(HEAD), folder.auditHead(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new BackupFault("cannot write " + folder.auditHead(name), e);
        }
    }

    /** Copies objects again whose copies do not match the database, for example if a disk lost the last writes. */
    private static void mend(Dump dump, ObjectList list, CopyObjects copy) {
        var wrong = new ArrayList<String>();
        dump.named(object -> list.find(object.key())
                .filter(kept -> !kept.sha256().equals(object.sha256()))
                .ifPresent(kept -> wrong.add(kept.key())));
        wrong.forEach(copy::again);
    }

    private Manifest manifest(BackupFolder folder, String name, ObjectList list, int server) {
        var file = folder.dump(name);
        var client = programs.version(server);
        var findings = new Findings(terminal);
        var named = new NamedObjects(list, findings).compare(new Dump(file, programs, client), kept -> true);
        try {
            return new Manifest(
                    name, Hash.sha256(file), Files.size(file), client, named.count(), named.bytes(), findings.count());
        } catch (IOException e) {
            throw new BackupFault("cannot read " + file, e);
        }
    }
}
