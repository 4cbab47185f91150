package vn.lantoa.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.IdempotencyKey;
import vn.lantoa.kernel.query.IdempotencyKeys;
import vn.lantoa.kernel.query.IdempotencyKeys.KeptAnswer;
import vn.lantoa.kernel.query.RequestKey;

class AnswerFilterTest {
    private final Map<String, Object> properties = new HashMap<>();
    private final ByteArrayOutputStream wire = new ByteArrayOutputStream();
    private final Keys keys = new Keys();
    private final AnswerFilter filter = new AnswerFilter();

    AnswerFilterTest() {
        filter.request = new Done();
        filter.keys = keys;
    }

    @Test
    void a_response_is_stored_as_sent() throws IOException {
        created();
        filter.aroundWriteTo(writing("{\"release\":1}"));
        assertThat(keys.kept).extracting(KeptAnswer::status, KeptAnswer::body).containsExactly(pair("{\"release\":1}"));
        assertThat(wire).hasToString("{\"release\":1}");
    }

    @Test
    void the_replacement_of_a_withheld_response_is_not_stored() throws IOException {
        created();
        keys.away = true;
        assertThatThrownBy(() -> filter.aroundWriteTo(writing("{\"release\":1}")))
                .hasMessage("no database");
        keys.away = false;
        filter.aroundWriteTo(writing("{\"status\":503}"));
        assertThat(keys.kept).isEmpty();
        assertThat(wire).hasToString("{\"status\":503}");
    }

    private static Tuple pair(String body) {
        return tuple(201, body);
    }

    private void created() {
        filter.filter(
                proxy(
                        ContainerRequestContext.class,
                        (name, of) -> name.equals("getMethod") ? "POST" : property(name, of)),
                proxy(ContainerResponseContext.class, (name, of) -> switch (name) {
                    case "getStatusInfo" -> Status.CREATED;
                    case "getStatus" -> 201;
                    case "hasEntity" -> true;
                    default -> null;
                }));
    }

    private WriterInterceptorContext writing(String body) {
        var out = new ArrayList<OutputStream>(List.of(wire));
        return proxy(WriterInterceptorContext.class, (name, of) -> {
            if (name.equals("setOutputStream")) out.add((OutputStream) of[0]);
            if (name.equals("proceed")) write(out.get(out.size() - 1), body);
            return name.equals("getOutputStream") ? out.get(out.size() - 1) : property(name, of);
        });
    }

    private @Nullable Object property(String name, Object[] of) {
        if (name.equals("setProperty")) properties.put((String) of[0], of[1]);
        if (name.equals("removeProperty")) properties.remove(of[0]);
        return name.equals("getProperty") ? properties.get(of[0]) : null;
    }

    private static void write(OutputStream out, String body) {
        try {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T proxy(Class<T> type, BiFunction<String, Object[], @Nullable Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, of) -> answers.apply(method.getName(), of == null ? new Object[0] : of)));
    }

    /** A completed request. */
    private static final class Done extends RequestKey {
        @Override
        public Course course() {
            return Course.DONE;
        }

        @Override
        public Optional<IdempotencyKey> findTaken() {
            return Optional.of(IdempotencyKey.of(Actor.SYSTEM, "k", "POST /api/v1/releases"));
        }
    }

    /** Keys in memory, as a database that may be unavailable. */
    private static final class Keys extends IdempotencyKeys {
        private final List<KeptAnswer> kept = new ArrayList<>();
        private boolean away;

        @Override
        public void keep(IdempotencyKey key, KeptAnswer answer) {
            if (away) throw new IllegalStateException("no database");
            kept.add(answer);
        }
    }
}
