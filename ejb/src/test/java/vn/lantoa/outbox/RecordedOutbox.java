package vn.lantoa.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Records the events of a use case; each is converted to JSON and back, so that an event that cannot be stored fails
 * here.
 */
public final class RecordedOutbox extends Outbox {
    private final List<HubEvent> events = new ArrayList<>();

    @Override
    public void append(HubEvent event) {
        events.add(EventJson.read(event.getClass(), EventJson.write(event)));
    }

    @Override
    public void append(HubEvent event, Duration delay) {
        append(event);
    }

    @Override
    public void appendAll(List<? extends HubEvent> all) {
        all.forEach(this::append);
    }

    public List<HubEvent> events() {
        return List.copyOf(events);
    }

    public <E extends HubEvent> List<E> events(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
