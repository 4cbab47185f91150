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
 * The folder of this node in which RESTEasy keeps the larger parts of forms. It leaves those of a form that was read to the
 * garbage collector, which may not come for hours, and those of a form that was refused to nobody: here they go as soon
 * as no request needs them. Thread-safe.
 */
@ApplicationScoped
public class FormFolder {
    /** The context parameter that says where it is. */
    static final String PARAMETER = "dev.resteasy.entity.tmpdir";

    @Inject
    ServletContext servlet;

    /** The files that were there before each form that is in hand: all others may be its own. */
    private final Map<Object, Set<Path>> before = new HashMap<>();

    /** Notes that this request begins to read a form. */
    synchronized void begin(Object request) {
        before.put(request, files());
    }

    /** Removes whatever belongs to no form that is still in hand. */
    synchronized void end(Object request) {
        before.remove(request);
        files().stream()
                .filter(file -> before.values().stream().allMatch(known -> known.contains(file)))
                .forEach(FormFolder::delete);
    }

    /** Bytes that are free where it is. */
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
