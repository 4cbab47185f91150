package vn.lantoa.web.embed;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The plugin packages shipped with this hub, stored where only this application can read them. */
@ApplicationScoped
class PluginPackages {
    private static final List<String> SOFTWARE = List.of("nukeviet", "wordpress");

    @Inject
    ServletContext servlet;

    private List<PluginPackage> all = List.of();

    @PostConstruct
    void read() {
        all = SOFTWARE.stream().flatMap(this::read).toList();
    }

    /** Returns all packages. */
    List<PluginPackage> all() {
        return all;
    }

    /** Finds the package with this file name, with or without its version. */
    Optional<PluginPackage> find(String name) {
        return all.stream()
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
