package vn.lantoa.outbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All handlers of this deployment by the simple name of their class, which is what the rows carry: a handler may move
 * to another package, but a new name starts a new life (rename the waiting rows in a migration).
 */
@ApplicationScoped
class EventHandlers {
    @Inject
    @Any
    Instance<EventHandler<?>> beans;

    private Map<String, EventHandler<?>> byName = Map.of();
    private Map<Class<? extends HubEvent>, List<String>> names = Map.of();
    private Set<String> slow = Set.of();

    @PostConstruct
    void find() {
        var found = new HashMap<String, EventHandler<?>>();
        for (var handle : beans.handles()) {
            var name = handle.getBean().getBeanClass().getSimpleName();
            if (found.put(name, handle.get()) != null)
                throw new IllegalStateException("two event handlers are called " + name);
        }
        byName = Map.copyOf(found);
        slow = found.entrySet().stream()
                .filter(one -> one.getValue().takesLong())
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
        names = found.entrySet().stream()
                .filter(one -> one.getValue().isOn())
                .sorted(Map.Entry.comparingByKey())
                .collect(groupingBy(one -> one.getValue().event(), mapping(Map.Entry::getKey, toUnmodifiableList())));
    }

    List<String> namesFor(Class<? extends HubEvent> event) {
        return names.getOrDefault(event, List.of());
    }

    Set<String> names() {
        return byName.keySet();
    }

    boolean takesLong(String handler) {
        return slow.contains(handler);
    }

    void deliver(LeasedMessage message) {
        var handler = byName.get(message.handler());
        if (handler == null) throw new IllegalArgumentException("no event handler is called " + message.handler());
        deliver(handler, message.body());
    }

    private static <E extends HubEvent> void deliver(EventHandler<E> handler, String body) {
        handler.on(EventJson.read(handler.event(), body));
    }
}
