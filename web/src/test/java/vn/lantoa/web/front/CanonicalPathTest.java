package vn.lantoa.web.front;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import jakarta.ws.rs.Path;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings of paths, also as answered by a server with the hub's handlers. */
@Timeout(30)
class CanonicalPathTest {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*+(?:\\{[^{}]*+}[^{}]*+)*+}");

    private final AtomicReference<String> asked = new AtomicReference<>("");
    private final BlockingQueue<String> logged = new LinkedBlockingQueue<>();
    private final Undertow server = Undertow.builder()
            .addHttpListener(0, "127.0.0.1")
            .setHandler(this::logging)
            .build();

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "/console;a=b/officers, /console/officers",
        "/;a=b/console, /console",
        "//console, /console",
        "/api;v=1/v1/organisations, /api/v1/organisations",
        "/search;x, /search",
        "/search/, /search",
        "/search//suggest, /search/suggest",
        "/./search/., /search",
        "/a/../search, /search",
        "/a/..;x/search, /search",
        "/%2e%2E/se%61rch, /search",
        "/search%2Fsuggest, /search/suggest",
        "/search%2fsuggest, /search/suggest",
        "/feeds%3Bx/private/TOKEN.atom, /feeds%3Bx/private/TOKEN.atom",
        "/%5F%2D%30%39%41%5A%61%7a, /_-09AZaz",
        "//evil.example/x, /evil.example/x",
        "/;//evil.example/, /evil.example",
        "/\\evil.example/, /%5Cevil.example",
        "/.., /",
        "//, /"
    })
    void a_path_has_one_spelling(String path, String canonical) {
        assertThat(CanonicalPath.of(path)).isEqualTo(canonical);
        assertThat(CanonicalPath.of(canonical)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/embed/plugins/",
                "/embed/plugins",
                "/.well-known/jwks.json",
                "/f/0f/T%E1%BB%9D%20r%C6%A1i%20%28b%E1%BA%A3n%202%29%3B%7E%25%5C.pdf",
                "/f/0f/a..b~c!$&'()*+,=:@.pdf"
            })
    void a_canonical_path_stays_unchanged(String path) {
        assertThat(CanonicalPath.of(path)).isEqualTo(path);
    }

    @Test
    void the_path_of_every_resource_is_canonical() {
        var routes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.lantoa.web").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(CanonicalPathTest::routes)
                        .distinct()
                        .toList();

        assertThat(routes).hasSizeGreaterThan(400);
        assertThat(routes)
                .allSatisfy(route -> assertThat(CanonicalPath.of(route)).isEqualTo(route))
                // unreserved characters have one spelling in the path as sent
                .allSatisfy(route -> assertThat(route).matches("[A-Za-z0-9/._-]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search;x", "/search/", "//search", "/./search", "/se%61rch", "http://hub/search/"})
    void a_reader_is_redirected_to_the_canonical_path(String target) throws Exception {
        for (var method : new String[] {"GET", "HEAD"}) {
            var answer = answer(method, target + "?q=%2F;a//b");

            assertThat(answer)
                    .startsWith("HTTP/1.1 308 ")
                    .contains("\r\nLocation: /search?q=%2F;a//b\r\n")
                    .endsWith("\r\n\r\n");
            assertThat(logged.poll(10, TimeUnit.SECONDS)).isEqualTo("/search");
        }
        assertThat(asked).hasValue("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void another_method_finds_nothing_there(String method) throws Exception {
        var answer = answer(method, "/search;x");

        assertThat(answer).startsWith("HTTP/1.1 404 ").contains("\"type\":\"urn:lantoa:problem:not-found\"");
        assertThat(logged.poll(10, TimeUnit.SECONDS)).isEqualTo("/search");
        assertThat(asked).hasValue("");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/campaigns/items/%s/errands?a=b, /api/v1/campaigns/items/%s/actions?a=b",
        "/api/v1/campaigns/items/%s/errands/1, /api/v1/campaigns/items/%s/actions/1",
        "/console/campaigns/items/%s/errands/new?kind=order, /console/campaigns/items/%s/actions/new?kind=order"
    })
    void a_former_address_is_redirected_for_every_method(String former, String current) throws Exception {
        var item = "0b9e1f3a-7c1d-4f55-9a34-3a1f0c5d2e11";
        for (var method : new String[] {"GET", "POST", "DELETE"})
            assertThat(answer(method, former.formatted(item)))
                    .startsWith("HTTP/1.1 308 ")
                    .contains("\r\nLocation: " + current.formatted(item) + "\r\n");
        assertThat(asked).hasValue("");
    }

    @ParameterizedTest
    @CsvSource({"/search?q=a;b//c, /search", "http://hub/search, http://hub/search", "/a%3Bb, /a%3Bb"})
    void a_canonical_path_is_passed_to_the_application(String target, String path) throws Exception {
        assertThat(answer("GET", target)).startsWith("HTTP/1.1 200 ");
        assertThat(asked).hasValue(path);
    }

    private static Stream<String> routes(JavaClass type) {
        var above = type.getAnnotationOfType(Path.class).value();
        return Stream.concat(
                        Stream.of(above),
                        type.getMethods().stream()
                                .filter(method -> method.isAnnotatedWith(Path.class))
                                .map(method -> above + "/"
                                        + method.getAnnotationOfType(Path.class).value()))
                // JAX-RS ignores the slashes around a value
                .map(route -> PARAMETER.matcher(route).replaceAll("x").replaceAll("/++", "/"))
                .map(route -> route.startsWith("/") ? route : "/" + route);
    }

    private void logging(HttpServerExchange exchange) throws Exception {
        exchange.addExchangeCompleteListener((ended, next) -> {
            logged.add(ended.getRequestURI());
            next.proceed();
        });
        Doors.before(this::application).handleRequest(exchange);
    }

    private void application(HttpServerExchange exchange) {
        asked.set(exchange.getRequestURI());
        exchange.endExchange();
    }

    private String answer(String method, String target) throws Exception {
        var place = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        try (var socket = new Socket(place.getAddress(), place.getPort())) {
            var head = method + " " + target + " HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
