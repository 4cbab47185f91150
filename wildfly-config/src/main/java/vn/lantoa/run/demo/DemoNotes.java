package vn.lantoa.run.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The progress of the demo content, in a file of the home directory. For each asset it records the time before its
 * creation, then its id, then its completion. The file is always complete, and each note is on disk before the next
 * step starts.
 */
final class DemoNotes {
    private static final String SINCE = "since ";
    private static final String BEGUN = "at ";

    private final Path file;
    private final Map<String, String> notes;

    private DemoNotes(Path file, Map<String, String> notes) {
        this.file = file;
        this.notes = notes;
    }

    /** Reads the notes of this file, which may not exist yet. */
    static DemoNotes of(Path file) {
        var notes = new LinkedHashMap<String, String>();
        try {
            if (!Files.exists(file)) return new DemoNotes(file, notes);
            for (var line : Files.readAllLines(file)) {
                var space = line.indexOf(' ');
                if (space > 0) notes.put(line.substring(0, space), line.substring(space + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return new DemoNotes(file, notes);
    }

    boolean isDone(String key) {
        var note = notes.get(key);
        return note != null && !note.startsWith(SINCE) && !note.startsWith(BEGUN);
    }

    /** Returns the id of the asset, once it is created. */
    Optional<String> id(String key) {
        var note = notes.get(key);
        if (note == null || note.startsWith(SINCE)) return Optional.empty();
        return Optional.of(note.startsWith(BEGUN) ? note.substring(BEGUN.length()) : note);
    }

    /** Returns the time before the creation, if it is unknown whether the asset was created. */
    Optional<Instant> since(String key) {
        var note = notes.get(key);
        if (note == null || !note.startsWith(SINCE)) return Optional.empty();
        return Optional.of(Instant.parse(note.substring(SINCE.length())));
    }

    void aboutToBegin(String key, Instant now) {
        note(key, SINCE + now.truncatedTo(ChronoUnit.SECONDS));
    }

    void begun(String key, String id) {
        note(key, BEGUN + id);
    }

    void done(String key, String id) {
        note(key, id);
    }

    private void note(String key, String note) {
        notes.put(key, note);
        var text = new StringBuilder();
        notes.forEach(
                (name, value) -> text.append(name).append(' ').append(value).append('\n'));
        try {
            write(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** Writes a new file and renames it, so that a power failure leaves either the old or the new file. */
    private void write(String text) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, text, StandardCharsets.UTF_8);
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
