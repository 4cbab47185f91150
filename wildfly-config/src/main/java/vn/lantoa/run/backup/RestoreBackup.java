package vn.lantoa.run.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Restores one backup into an empty database and an empty bucket: the objects first, then the database in one
 * transaction. An interrupted restore can be repeated and continues, because until its end the database is empty and
 * the bucket contains only objects of the backup.
 */
final class RestoreBackup {
    private static final String BLOBS = "blob/";

    private final Database database;
    private final Bucket bucket;
    private final PostgresqlPrograms programs;
    private final Consumer<String> terminal;

    RestoreBackup(Database database, Bucket bucket, PostgresqlPrograms programs, Consumer<String> terminal) {
        this.database = database;
        this.bucket = bucket;
        this.programs = programs;
        this.terminal = terminal;
    }

    void call(BackupFolder folder, Manifest manifest) {
        if (!database.isEmpty())
            throw new BackupFault("the database " + database + " is not empty; nothing was changed");
        var dump = folder.dump(manifest.name());
        if (!Files.exists(dump) || !Hash.sha256(dump).equals(manifest.dumpSha256()))
            throw new BackupFault(dump + " is missing or was changed after the backup; restore another backup");
        bucket.require();
        try (var list = folder.objects()) {
            objects(folder, list, named(new Dump(dump, programs, manifest.client())));
        }
        head(folder, manifest);
        terminal.accept("  database " + database);
        database.restore(dump, manifest.client());
    }

    private static Set<String> named(Dump dump) {
        var named = new HashSet<String>();
        dump.named(object -> named.add(object.key()));
        return named;
    }

    /** Restores all objects, except blobs that the database does not reference. */
    private void objects(BackupFolder folder, ObjectList list, Set<String> named) {
        var there = there(folder, list);
        var progress = new Progress(terminal, "written");
        for (var object : list.all()) {
            if (object.key().equals(MakeBackup.HEAD)) continue;
            if (object.key().startsWith(BLOBS) && !named.contains(object.key())) continue;
            var etag = there.get(object.key());
            if (etag != null && isSame(etag, folder, object)) progress.there();
            else {
                put(folder.object(object.key()), object);
                progress.copied(object.bytes());
            }
        }
        progress.say();
    }

    /** Uploads the file, after checking that it is unchanged. */
    private void put(Path file, KeptObject object) {
        if (!Files.exists(file) || !Hash.sha256(file).equals(object.sha256()))
            throw new BackupFault(file + " is damaged or missing; restore it from another copy and try again");
        bucket.put(object.key(), file, object.type());
    }

    /** Returns the ETags of objects that an earlier attempt wrote, by key; rejects a bucket with other objects. */
    private Map<String, String> there(BackupFolder folder, ObjectList list) {
        var there = new HashMap<String, String>();
        bucket.list("", object -> {
            var kept = list.find(object.key());
            if (kept.isEmpty()
                    || (kept.get().bytes() != object.bytes() && !object.key().equals(MakeBackup.HEAD)))
                throw new BackupFault("the bucket " + bucket + " holds " + object.key() + ", which is not of " + folder
                        + "; name an empty bucket. Nothing was changed");
            there.put(object.key(), object.etag());
        });
        return there;
    }

    /** Compares digests of one-piece uploads. A multipart ETag is no digest; the size was compared before. */
    private static boolean isSame(String etag, BackupFolder folder, KeptObject object) {
        return etag.contains("-") || etag.equals(Hash.md5(folder.object(object.key())));
    }

    /** Restores the audit log's head of the backup, because a newer head would be ahead of the database. */
    private void head(BackupFolder folder, Manifest manifest) {
        var file = folder.auditHead(manifest.name());
        if (Files.exists(file)) bucket.put(MakeBackup.HEAD, file, "application/jose");
    }
}
