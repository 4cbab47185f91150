package vn.lantoa.run.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * Folder of all backups of one hub: {@code dumps/} contains each backup's dump and manifest, {@code objects/} one copy
 * of every object that any backup references, under its key, and {@code objects.tsv} their list. Locked by one command
 * at a time.
 */
final class BackupFolder implements AutoCloseable {
    private static final String MANIFEST = ".properties";

    private final Path root;
    private final FileChannel lock;

    private BackupFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Opens a folder for writing; creates a missing one for its owner only, because it contains all hub data. */
    static BackupFolder make(Path root) {
        try {
            if (!Files.exists(root)) {
                Files.createDirectories(root.toAbsolutePath().getParent());
                var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
                Files.createDirectory(root, owner);
            } else if (!Files.isDirectory(root.resolve("dumps")) && !isEmpty(root))
                throw new BackupFault(
                        root + " contains other files; name an empty folder, or one with earlier backups");
            Files.createDirectories(root.resolve("dumps"));
            Files.createDirectories(root.resolve("objects"));
            Files.createDirectories(root.resolve("partial"));
            return hold(root);
        } catch (IOException e) {
            throw new BackupFault("cannot write to " + root, e);
        }
    }

    /** Opens an existing folder for reading. */
    static BackupFolder open(Path root) {
        if (!Files.isDirectory(root.resolve("dumps"))) throw new BackupFault(root + " holds no backup");
        try {
            return hold(root);
        } catch (IOException e) {
            throw new BackupFault("cannot read " + root, e);
        }
    }

    private static BackupFolder hold(Path root) throws IOException {
        var file = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (file.tryLock() != null) return new BackupFolder(root, file);
        } catch (OverlappingFileLockException sameProcess) {
            // handled like a lock of another process
        }
        file.close();
        throw new BackupFault("another backup, check or restore is at work in " + root);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    Path dump(String name) {
        return root.resolve("dumps").resolve(name + ".dump");
    }

    Path manifest(String name) {
        return root.resolve("dumps").resolve(name + MANIFEST);
    }

    /** Returns the file with the audit log's newest head at the time of this backup's dump. */
    Path auditHead(String name) {
        return root.resolve("dumps").resolve(name + ".jws");
    }

    /** Returns the file of the object's copy; rejects keys that lead outside the folder of objects. */
    Path object(String key) {
        var objects = root.resolve("objects").normalize();
        var path = objects.resolve(key).normalize();
        if (!path.startsWith(objects) || path.equals(objects) || key.endsWith("/"))
            throw new BackupFault("the object " + key + " cannot be stored as a file");
        return path;
    }

    /** Returns the file of an object that is being copied. */
    Path partial(Bucket.Listed object) {
        var name = Hash.hex(Hash.of((object.key() + " " + object.etag()).getBytes(StandardCharsets.UTF_8)));
        return root.resolve("partial").resolve(name);
    }

    Path home() {
        return root.resolve("home");
    }

    ObjectList objects() {
        return ObjectList.of(root.resolve("objects.tsv"));
    }

    /** Returns the names of all complete backups, the oldest first. */
    List<String> names() {
        var names = new ArrayList<String>();
        try (var files = Files.list(root.resolve("dumps"))) {
            files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(MANIFEST))
                    .map(name -> name.substring(0, name.length() - MANIFEST.length()))
                    .sorted()
                    .forEach(names::add);
        } catch (IOException e) {
            throw new BackupFault("cannot read " + root, e);
        }
        return names;
    }

    /** Returns the manifest of the backup with this name; of the newest backup if the name is empty. */
    Manifest manifestOf(String name) {
        var names = names();
        if (names.isEmpty()) throw new BackupFault(root + " contains no complete backup");
        var wanted = name.isEmpty() ? names.get(names.size() - 1) : name;
        if (!names.contains(wanted)) throw new BackupFault(root + " holds no backup " + wanted + ", but " + names);
        return Manifest.read(wanted, manifest(wanted));
    }

    /** Deletes the files of interrupted backups. */
    void dropUnfinished() {
        var whole = names();
        try (var files = Files.list(root.resolve("dumps"))) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (!whole.contains(name.substring(0, Math.max(0, name.indexOf('.'))))) Files.delete(file);
            }
        } catch (IOException e) {
            throw new BackupFault("cannot clean up " + root, e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new BackupFault("cannot release " + root, e);
        }
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
