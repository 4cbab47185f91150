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
 * The one archive of all tests in the container: the built domain with its libraries, and the classes of the tests. A
 * WAR, so that a test shares its package, and with it the package-private names, with what it tests.
 */
public final class TestArchive {
    private TestArchive() {}

    public static WebArchive of() {
        return ShrinkWrap.create(WebArchive.class, "it.war")
                // for libraries, and for tests that play a receiver
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
