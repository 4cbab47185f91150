package vn.lantoa.kernel.idempotency;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The interceptor that lets a use case asked for with a key run once. It stands inside of the use case's transaction
 * (the container's own interceptor comes first), so that the key is kept with what was done, or neither is; a caller
 * who got no answer gets the same one when they ask again. What is refused leaves no key.
 */
public class KeyedCall {
    private static final String USE_CASE = "call";
    private static final Set<TransactionAttributeType> IN_TRANSACTION = EnumSet.of(
            TransactionAttributeType.REQUIRED,
            TransactionAttributeType.REQUIRES_NEW,
            TransactionAttributeType.MANDATORY);

    @Inject
    RequestKey request;

    @Inject
    IdempotencyKeys keys;

    /** Runs the use case, or gives the result of its first run. */
    @AroundInvoke
    @Nullable Object once(InvocationContext call) throws Exception {
        if (!isUseCase(call.getMethod())) return call.proceed();
        var key = key(call);
        if (key.isEmpty()) return call.proceed();
        var type = call.getMethod().getGenericReturnType();
        var former = keys.begin(key.get());
        if (former.isPresent()) {
            request.came(RequestKey.Course.REPEATED);
            return ResultText.read(former.get(), type);
        }
        var result = call.proceed();
        var secret = ResultText.isSecret(result);
        keys.finish(key.get(), secret ? null : ResultText.write(result));
        request.came(secret ? RequestKey.Course.WITHHELD : RequestKey.Course.DONE);
        return result;
    }

    private Optional<IdempotencyKey> key(InvocationContext call) {
        try {
            var given = request.take();
            if (given.isPresent()) return given;
        } catch (ContextNotActiveException e) {
            // a thread of its own, which nobody waits for
            return Optional.empty();
        }
        return Stream.of(call.getParameters())
                .filter(Keyed.class::isInstance)
                .map(Keyed.class::cast)
                .filter(command -> command.key() != null)
                .findFirst()
                .map(command -> IdempotencyKey.of(
                        command.by(), IdempotencyKey.required(command.key()), call.getMethod() + " " + command));
    }

    /** Reading ones and workers have no transaction of their own in which anything could be kept. */
    private static boolean isUseCase(Method method) {
        if (!method.getName().equals(USE_CASE)) return false;
        var own = method.getAnnotation(TransactionAttribute.class);
        var attribute = own == null ? method.getDeclaringClass().getAnnotation(TransactionAttribute.class) : own;
        return attribute == null || IN_TRANSACTION.contains(attribute.value());
    }
}
