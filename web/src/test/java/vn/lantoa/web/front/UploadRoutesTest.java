package vn.lantoa.web.front;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadRoutesTest {
    /** An nginx location with a regular expression, and its content. */
    private static final Pattern LOCATION =
            Pattern.compile("location ~ \"?(\\S+?)\"? \\{\\R(.*?)\\R {2}}", Pattern.DOTALL);

    /** A small body, read as it arrives and at most 16 KiB of it: not a file. */
    private static final String PAIRING = "/embed/pairing";

    @Test
    void upload_routes_contain_every_address_for_files() {
        var takesFiles = resources()
                .filter(UploadRoutesTest::takesFiles)
                .map(UploadRoutesTest::path)
                .toList();
        assertThat(takesFiles).hasSizeGreaterThan(5).contains(PAIRING).allSatisfy(path -> assertThat(
                        UploadRoutes.contain(path) || path.equals(PAIRING))
                .as(path)
                .isTrue());
    }

    @Test
    void upload_routes_contain_no_address_without_a_file() {
        assertThat(resources()
                        .filter(method -> !takesFiles(method))
                        .filter(method -> hasBody(method) && UploadRoutes.contain(path(method)))
                        .map(Method::toString))
                .isEmpty();
    }

    /** The proxy buffers all other bodies of slow clients completely before it forwards them. */
    @Test
    void equal_the_unbuffered_addresses_of_the_shipped_proxy() throws IOException {
        var configuration = Files.readString(java.nio.file.Path.of("../ear/src/main/dist/nginx/lantoa.conf"));
        var unbuffered = LOCATION.matcher(configuration)
                .results()
                .filter(place -> place.group(2).contains("proxy_request_buffering off;"))
                .map(place -> Pattern.compile(place.group(1)))
                .toList();

        assertThat(configuration.split("proxy_request_buffering", -1)).hasSize(2);
        assertThat(unbuffered).singleElement().satisfies(place -> assertThat(
                        resources().map(UploadRoutesTest::path).distinct())
                .hasSizeGreaterThan(100)
                .allSatisfy(
                        path -> assertThat(place.matcher(path).find()).as(path).isEqualTo(UploadRoutes.contain(path))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/tokens",
                "/uploads/a/b",
                "/api/v1/assets/1/files/2",
                "/api/v1/assets//files",
                "/signin",
                "/console/sms/lists/1"
            })
    void do_not_contain_similar_addresses(String path) {
        assertThat(UploadRoutes.contain(path)).isFalse();
    }

    /** The methods of all resources. */
    static Stream<Method> resources() {
        return new ClassFileImporter()
                        .importUrl(UploadRoutes.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation())
                        .stream()
                        .filter(one -> one.isAnnotatedWith(Path.class) && !one.isInterface())
                        .map(JavaClass::getMethods)
                        .flatMap(methods -> methods.stream().map(JavaMethod::reflect));
    }

    static boolean hasBody(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(one -> one.annotationType().getAnnotation(HttpMethod.class))
                .anyMatch(one -> one != null && List.of("POST", "PUT", "PATCH").contains(one.value()));
    }

    private static boolean takesFiles(Method method) {
        var consumes = method.getAnnotation(Consumes.class);
        return consumes != null && List.of(consumes.value()).contains(MediaType.MULTIPART_FORM_DATA)
                || hasBody(method) && List.of(method.getParameterTypes()).contains(InputStream.class);
    }

    /** The path of a resource's method with one word for each parameter. */
    static String path(Method method) {
        var own = method.getAnnotation(Path.class);
        var whole = "/" + method.getDeclaringClass().getAnnotation(Path.class).value() + "/"
                + (own == null ? "" : own.value());
        return whole.replaceAll("\\{[^/]*}", "one").replaceAll("/{2,}", "/").replaceAll("(.)/$", "$1");
    }
}
