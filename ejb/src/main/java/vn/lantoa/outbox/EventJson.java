package vn.lantoa.outbox;

import java.time.Instant;
import java.util.Set;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Id;

/**
 * JSON form of events. A component missing in the text is read as null (0 for a number, false for a flag); an unknown
 * member is ignored. Nodes of two releases can therefore share one outbox. An id is its plain value.
 */
final class EventJson {
    private static final Set<Class<?>> PLAIN =
            Set.of(String.class, Instant.class, boolean.class, int.class, long.class);

    private EventJson() {}

    static String write(HubEvent event) {
        for (var component : event.getClass().getRecordComponents())
            if (!isPlain(component.getType()))
                throw new IllegalArgumentException("an event cannot carry a " + component.getType());
        return HubJson.write(event);
    }

    static <E extends HubEvent> E read(Class<E> type, String text) {
        return HubJson.read(text, type);
    }

    private static boolean isPlain(Class<?> type) {
        return type.isEnum() || Id.class.isAssignableFrom(type) || PLAIN.contains(type);
    }
}
