package vn.lantoa.web.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The folder of this node in which RESTEasy stores the larger parts of forms. RESTEasy leaves the files of parsed forms
 * to the garbage collector, possibly for hours, and never deletes files of refused forms. This class deletes them as
 * soon as no request needs them. Thread-safe.
 */
@ApplicationScoped
public class FormFolder {
    /** Context parameter with the path of the folder. */
    static final String PARAMETER = "dev.resteasy.entity.tmpdir";

    @Inject
    ServletContext servlet;

    /** The files that existed before each form in progress; all other files may belong to that form. */
    private final Map<Object, Set<Path>> before = new HashMap<>();

    /** Records that this request starts to read a form. */
    synchronized void begin(Object request) {
        before.put(request, files());
    }

    /** Deletes all files that belong to no form in progress. */
    synchronized void end(Object request) {
        before.remove(request);
        files().stream()
                .filter(file -> before.values().stream().allMatch(known -> known.contains(file)))
                .forEach(FormFolder::delete);
    }

    /** Returns the free bytes of the folder's disk. */
    long room() {
        return folder().toFile().getUsableSpace();
    }

    Path folder() {
        return Path.of(servlet.getInitParameter(PARAMETER));
    }

    private Set<Path> files() {
        try (var all = Files.list(folder())) {
            return all.collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
