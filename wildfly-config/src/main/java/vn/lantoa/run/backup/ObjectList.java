package vn.lantoa.run.backup;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;

/**
 * List of all objects of a copy: a file to which a line is appended for each complete object. An incomplete line is
 * ignored; the last line with a key counts.
 */
final class ObjectList implements AutoCloseable {
    private final Path file;
    private final TreeMap<String, KeptObject> objects = new TreeMap<>();
    private final Writer writer;

    private ObjectList(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            try (var lines = Files.lines(file)) {
                lines.map(KeptObject::read).forEach(read -> read.ifPresent(one -> objects.put(one.key(), one)));
            }
        }
        writer = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        // separates the next line from an incomplete one
        if (Files.size(file) > 0) writer.write("\n");
    }

    static ObjectList of(Path file) {
        try {
            return new ObjectList(file);
        } catch (IOException e) {
            throw new BackupFault("cannot use " + file, e);
        }
    }

    Optional<KeptObject> find(String key) {
        return Optional.ofNullable(objects.get(key));
    }

    Collection<KeptObject> all() {
        return objects.values();
    }

    void add(KeptObject object) {
        try {
            writer.write(object.line() + "\n");
            writer.flush();
            objects.put(object.key(), object);
        } catch (IOException e) {
            throw new BackupFault("cannot write " + file, e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new BackupFault("cannot write " + file, e);
        }
    }
}
