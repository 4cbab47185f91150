package vn.lantoa.web.embed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The plugin packages shipped with this hub, stored where only this application can read them. */
@ApplicationScoped
class PluginPackages {
    private static final List<String> SOFTWARE = List.of("nukeviet", "wordpress");

    @Inject
    ServletContext servlet;

    private @Nullable List<PluginPackage> read;

    /** Returns all packages. */
    synchronized List<PluginPackage> all() {
        var known = read;
        if (known == null) {
            known = SOFTWARE.stream().flatMap(this::read).toList();
            read = known;
        }
        return known;
    }

    /** Finds the package with this file name, with or without its version. */
    Optional<PluginPackage> find(String name) {
        return all().stream()
                .filter(one -> name.equals(one.name()) || name.equals("lantoa-" + one.software() + ".zip"))
                .findFirst();
    }

    private Stream<PluginPackage> read(String software) {
        try (var file = servlet.getResourceAsStream("/WEB-INF/plugins/" + software + ".zip")) {
            return file == null ? Stream.empty() : PluginPackage.of(software, file.readAllBytes()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
