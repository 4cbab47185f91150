package vn.lantoa.sms.gateway;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lantoa.sms.contact.ContactGuard.ContactHistory;
import vn.lantoa.sms.contact.NumberKey;

/**
 * Contact histories of some numbers from the database, plus the sendings of the current turn. Not thread-safe; used for
 * one turn.
 */
final class Histories {
    private final Map<String, List<Sending>> sent = new HashMap<>();
    private final Set<String> optedOut = new HashSet<>();
    private final Set<Long> begun = new HashSet<>();

    private record Sending(long message, Instant at) {}

    void sent(String key, long message, Instant at) {
        sent.computeIfAbsent(key, one -> new ArrayList<>()).add(new Sending(message, at));
        begun.add(message);
    }

    void optedOut(String key) {
        optedOut.add(key);
    }

    /** Returns whether a part of this message is recorded as sent. */
    boolean hasBegun(long message) {
        return begun.contains(message);
    }

    /** Returns the history of a number without the given message, because its parts count as one message. */
    ContactHistory of(NumberKey key, long message) {
        var others = sent.getOrDefault(key.hash(), List.of()).stream()
                .filter(one -> one.message() != message)
                .map(Sending::at)
                .toList();
        return new ContactHistory(others, optedOut.contains(key.hash()));
    }
}
