package vn.lantoa.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedInHeadersTest {
    @ParameterizedTest
    @ValueSource(strings = {SignedInHeaders.FOR_EVER, SignedInHeaders.WHILE_PUBLIC})
    void officers_browsers_may_keep_public_bytes(String caching) {
        assertThat(filtered(caching)).isEqualTo(caching);
    }

    @Test
    void officers_browsers_keep_nothing_else() {
        assertThat(filtered("private, no-cache")).isEqualTo("no-store");
        assertThat(filtered("no-cache")).isEqualTo("no-store");
    }

    private static Object filtered(String caching) {
        var headers = new MultivaluedHashMap<String, Object>();
        headers.putSingle(HttpHeaders.CACHE_CONTROL, caching);
        new SignedInHeaders().filter(officer(), answer(headers));
        return headers.getFirst(HttpHeaders.CACHE_CONTROL);
    }

    private static ContainerRequestContext officer() {
        return (ContainerRequestContext) Proxy.newProxyInstance(
                SignedInHeadersTest.class.getClassLoader(),
                new Class<?>[] {ContainerRequestContext.class},
                (self, method, of) -> true);
    }

    private static ContainerResponseContext answer(MultivaluedHashMap<String, Object> headers) {
        return (ContainerResponseContext) Proxy.newProxyInstance(
                SignedInHeadersTest.class.getClassLoader(),
                new Class<?>[] {ContainerResponseContext.class},
                (self, method, of) -> switch (method.getName()) {
                    case "getHeaders" -> headers;
                    case "getHeaderString" -> String.valueOf(headers.getFirst((String) of[0]));
                    default -> null;
                });
    }
}
