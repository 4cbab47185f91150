package vn.lantoa.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All handlers of this deployment, by simple class name, which is stored in the rows. A handler may therefore move to
 * another package. A renamed handler also receives rows stored under its former names.
 */
@ApplicationScoped
class EventHandlers {
    @Inject
    @Any
    Instance<EventHandler<?>> beans;

    private final Map<String, Known> byName = new TreeMap<>();
    private final Map<Class<?>, List<String>> names = new HashMap<>();

    /** A handler, with the event types that it handles, keyed by their simple names. */
    private record Known(
            EventHandler<?> handler, Map<String, Class<? extends HubEvent>> events, boolean takesLong, boolean joins) {
        static Known of(EventHandler<?> handler, Class<?> bean) {
            var events = new HashMap<String, Class<? extends HubEvent>>();
            permitted(kind(bean)).forEach(event -> events.put(event.getSimpleName(), event));
            var options = Optional.ofNullable(bean.getAnnotation(HandlerOptions.class));
            return new Known(
                    handler,
                    events,
                    options.map(HandlerOptions::takesLong).orElse(false),
                    options.map(HandlerOptions::joins).orElse(false));
        }

        /** Returns the class of an event; the name matters only if the handler handles several types. */
        Class<? extends HubEvent> event(String name) {
            var event = events.size() == 1 ? events.values().iterator().next() : events.get(name);
            if (event == null) throw new IllegalArgumentException("no handler for " + name);
            return event;
        }

        private static Class<? extends HubEvent> kind(Class<?> bean) {
            return Arrays.stream(bean.getGenericInterfaces())
                    .filter(ParameterizedType.class::isInstance)
                    .map(ParameterizedType.class::cast)
                    .filter(one -> one.getRawType() == EventHandler.class)
                    .map(one -> ((Class<?>) one.getActualTypeArguments()[0]).asSubclass(HubEvent.class))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(bean + " does not declare its event type"));
        }

        private static Stream<Class<? extends HubEvent>> permitted(Class<? extends HubEvent> kind) {
            return kind.isSealed()
                    ? Arrays.stream(kind.getPermittedSubclasses()).map(one -> one.asSubclass(HubEvent.class))
                    : Stream.of(kind);
        }
    }

    @PostConstruct
    void find() {
        for (var handle : beans.handles()) {
            var bean = handle.getBean().getBeanClass();
            var handler = handle.get();
            var known = Known.of(handler, bean);
            keep(bean.getSimpleName(), known);
            var options = bean.getAnnotation(HandlerOptions.class);
            if (options != null) for (var name : options.formerNames()) keep(name, known);
            if (handler.isOn())
                known.events().values().forEach(event -> names.computeIfAbsent(event, one -> new ArrayList<>())
                        .add(bean.getSimpleName()));
        }
        names.values().forEach(list -> list.sort(null));
    }

    private void keep(String name, Known known) {
        if (byName.put(name, known) != null)
            throw new IllegalStateException("two event handlers have the name " + name);
    }

    List<String> namesFor(Class<? extends HubEvent> event) {
        return names.getOrDefault(event, List.of());
    }

    Set<String> names() {
        return byName.keySet();
    }

    boolean takesLong(String handler) {
        var known = byName.get(handler);
        return known != null && known.takesLong();
    }

    boolean joins(String handler) {
        var known = byName.get(handler);
        return known != null && known.joins();
    }

    void deliver(LeasedMessage message) {
        var known = byName.get(message.handler());
        if (known == null) throw new IllegalArgumentException("no event handler has the name " + message.handler());
        deliver(known.handler(), EventJson.read(known.event(message.event()), message.body()));
    }

    /** Delivers messages in one transaction: the changes of all handlers are committed, or none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void deliverTogether(List<LeasedMessage> bundle) {
        bundle.forEach(this::deliver);
    }

    @SuppressWarnings("unchecked")
    private static <E extends HubEvent> void deliver(EventHandler<E> handler, HubEvent event) {
        handler.on((E) event);
    }
}
