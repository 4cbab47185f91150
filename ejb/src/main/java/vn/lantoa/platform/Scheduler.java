package vn.lantoa.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubStopping;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.kernel.RetriedStep;

/**
 * Scheduler of all {@link Recurring} methods. It has more threads than there are long-running methods. It uses no
 * managed executor, because the server cancels the recurring tasks of managed executors when it is suspended.
 */
@Startup
@Singleton
@DependsOn({"Migration", "SigningKeys", "DerivedKeys"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Scheduler {
    private static final int THREADS = 24;

    /** The number of parts of the interval over which first runs are spread. */
    private static final int SPREAD = 16;

    @Inject
    BeanManager beans;

    @Inject
    Event<HubStopping> stopping;

    @Resource
    ManagedThreadFactory threads;

    private ScheduledExecutorService executor;
    private int works;

    @PostConstruct
    void start() {
        executor = Executors.newScheduledThreadPool(THREADS, threads);
        for (var bean : beans.getBeans(Object.class, Any.Literal.INSTANCE))
            if (bean.getBeanClass().getName().startsWith("vn.lantoa.")
                    && bean.getTypes().contains(bean.getBeanClass()))
                for (var method : bean.getBeanClass().getDeclaredMethods())
                    if (method.isAnnotationPresent(Recurring.class)) start(bean, method);
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
        stopping.fire(new HubStopping());
    }

    private void start(Bean<?> bean, Method method) {
        var recurring = method.getAnnotation(Recurring.class);
        var interval = Duration.parse(recurring.value());
        for (int lane = 0; lane < recurring.lanes(); lane++) {
            var first = recurring.first().isEmpty()
                    ? interval.multipliedBy(works++ % SPREAD + 1).dividedBy(SPREAD)
                    : Duration.parse(recurring.first());
            var target = beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
            var unused = executor.scheduleWithFixedDelay(
                    work(target, method), first.toNanos(), interval.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    /** Returns a task that calls the method repeatedly as long as the method returns true; the task never throws. */
    static Runnable work(Object target, Method method) {
        var owner = method.getDeclaringClass();
        var step = new RetriedStep(owner, owner.getSimpleName() + "." + method.getName() + " failed, will be retried");
        method.setAccessible(true);
        return () -> step.run(() -> {
            while (Boolean.TRUE.equals(call(target, method))
                    && !Thread.currentThread().isInterrupted()) continue;
        });
    }

    private static @Nullable Object call(Object target, Method method) {
        try {
            return method.getParameterCount() == 0 ? method.invoke(target) : method.invoke(target, Actor.SYSTEM);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) throw failure;
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
