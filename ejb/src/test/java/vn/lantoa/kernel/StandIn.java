package vn.lantoa.kernel;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stubs for container interfaces with many methods, of which a test needs one: every other call fails. */
public final class StandIn {
    private StandIn() {}

    /** An executor that runs tasks at once, on the same thread. */
    public static ManagedExecutorService executorAtOnce() {
        return of(ManagedExecutorService.class, "execute", given -> {
            ((Runnable) given[0]).run();
            return null;
        });
    }

    /** The beans of a type, as an iterable instance. */
    @SafeVarargs
    @SuppressWarnings("unchecked")
    public static <T> Instance<T> instance(T... beans) {
        return of(Instance.class, "stream", given -> Stream.of(beans));
    }

    /** A stub with only this method, whose result this function computes. */
    public static <T> T of(Class<T> type, String name, Function<Object[], @Nullable Object> answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            if (!method.getName().equals(name)) throw new UnsupportedOperationException(method.getName());
            return answer.apply(given == null ? new Object[0] : given);
        }));
    }
}
