package vn.lantoa.architecture.canary.asset;

import java.util.List;
import vn.lantoa.outbox.HubEvent;

/** Breaks: events are records of ids. */
record TitleGiven(List<String> titles) implements HubEvent {
    TitleGiven {
        titles = List.copyOf(titles);
    }
}
