package vn.lantoa;

import java.io.File;
import java.net.URISyntaxException;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The single archive of all container tests: the built domain with its libraries, and the test classes. It is a WAR, so
 * that a test shares the package of its subject, and its package-private names.
 */
public final class TestArchive {
    private TestArchive() {}

    public static WebArchive of() {
        return ShrinkWrap.create(WebArchive.class, "it.war")
                // for libraries, and for tests that act as a receiver
                .setManifest(
                        new StringAsset("Manifest-Version: 1.0\nDependencies: vn.lantoa.bouncycastle,jdk.httpserver\n"))
                .addAsLibraries(new File(System.getProperty("it.archive")))
                .addAsLibraries(Objects.requireNonNull(new File(System.getProperty("it.libs")).listFiles()))
                .addAsLibraries(jarOf(Assertions.class))
                .merge(
                        testClasses(),
                        "WEB-INF/classes",
                        Filters.exclude(
                                "/META-INF/.*|/arquillian.xml|/vn/lantoa/architecture/.*|/vn/lantoa/arquillian/.*"));
    }

    private static GenericArchive testClasses() {
        return ShrinkWrap.create(ExplodedImporter.class, "classes.jar")
                .importDirectory(System.getProperty("it.classes"))
                .as(GenericArchive.class);
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
