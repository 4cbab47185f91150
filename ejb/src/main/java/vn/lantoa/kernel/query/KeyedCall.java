package vn.lantoa.kernel.query;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Idempotent;

/**
 * Interceptor that runs a use case once for each idempotency key. It runs inside the transaction of the use case (the
 * container's interceptor has a lower priority number), so that the key and the result are stored together or not at
 * all. A repeated request gets the result of the first request. The key of a refused request is not stored.
 */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.APPLICATION + 10)
public class KeyedCall {
    private static final Set<Transactional.TxType> IN_TRANSACTION = EnumSet.of(
            Transactional.TxType.REQUIRED, Transactional.TxType.REQUIRES_NEW, Transactional.TxType.MANDATORY);

    /**
     * Signatures under which release 0.2 stored the keys of commands, by use case. Keys are kept for one day. These
     * signatures let a request that is repeated after the upgrade find its first result.
     */
    private static final Map<String, String> FORMER_SIGNATURES = Map.of(
            "PlanAction",
            "public vn.lantoa.campaign.action.ScheduledActionId vn.lantoa.campaign.action.PlanAction.call(vn.lantoa.campaign.action.PlanAction$Command)",
            "OpenUpload",
            "public vn.lantoa.asset.upload.OpenUpload$Opened vn.lantoa.asset.upload.OpenUpload.call(vn.lantoa.asset.upload.OpenUpload$Command)",
            "PlaceOrder",
            "public vn.lantoa.sms.order.OrderId vn.lantoa.sms.order.PlaceOrder.call(vn.lantoa.sms.order.PlaceOrder$Command)",
            "PlaceMailing",
            "public vn.lantoa.sms.gateway.MailingId vn.lantoa.sms.gateway.PlaceMailing.call(vn.lantoa.sms.gateway.PlaceMailing$Command)",
            "MakeBulletin",
            "public vn.lantoa.bulletin.BulletinId vn.lantoa.bulletin.MakeBulletin.call(vn.lantoa.bulletin.MakeBulletin$Command)",
            "ReplayDeliveries",
            "public int vn.lantoa.distribution.delivery.ReplayDeliveries.call(vn.lantoa.distribution.delivery.ReplayDeliveries$Command)");

    @Inject
    RequestKey request;

    @Inject
    IdempotencyKeys keys;

    /** Runs the use case, or returns the result of its first run. */
    @AroundInvoke
    @Nullable Object once(InvocationContext call) throws Exception {
        if (!isKeyed(call.getMethod())) return call.proceed();
        var key = key(call);
        if (key.isEmpty()) return call.proceed();
        var type = call.getMethod().getGenericReturnType();
        var former = keys.begin(key.get());
        if (former.isPresent()) {
            came(RequestKey.Course.REPEATED);
            return ResultText.read(former.get(), type);
        }
        var result = call.proceed();
        var secret = ResultText.isSecret(result);
        keys.finish(key.get(), secret ? null : ResultText.write(result));
        came(secret ? RequestKey.Course.WITHHELD : RequestKey.Course.DONE);
        return result;
    }

    private Optional<IdempotencyKey> key(InvocationContext call) {
        var given = ofRequest();
        if (given.isPresent()) return given;
        return Stream.of(call.getParameters())
                .filter(Keyed.class::isInstance)
                .map(Keyed.class::cast)
                .filter(command -> command.key() != null)
                .findFirst()
                .map(command -> key(call.getMethod().getDeclaringClass().getSimpleName(), command));
    }

    private Optional<IdempotencyKey> ofRequest() {
        try {
            return request.take();
        } catch (ContextNotActiveException e) {
            return Optional.empty();
        }
    }

    private void came(RequestKey.Course course) {
        try {
            request.came(course);
        } catch (ContextNotActiveException e) {
            // a command with its own key, on a thread of the hub: no request needs the outcome
        }
    }

    /** Returns the key of a command. Its text has no package name, so moving the class does not change the key. */
    static IdempotencyKey key(String operation, Keyed command) {
        var key = IdempotencyKey.of(command.by(), IdempotencyKey.required(command.key()), operation + " " + command);
        var former = FORMER_SIGNATURES.get(operation);
        return former == null ? key : key.orFormerly(former + " " + command);
    }

    /**
     * Returns false for use cases that only read and for workers, which have no transaction that could store the key.
     */
    private static boolean isKeyed(Method method) {
        if (!method.getName().equals("call")) return false;
        var own = method.getAnnotation(Transactional.class);
        var declared = own == null ? method.getDeclaringClass().getAnnotation(Transactional.class) : own;
        return declared == null || IN_TRANSACTION.contains(declared.value());
    }
}
