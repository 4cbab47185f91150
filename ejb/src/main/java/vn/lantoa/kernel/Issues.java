package vn.lantoa.kernel;

import java.util.List;
import java.util.stream.Stream;

/** The issues of one command, collected so that the sender hears of all at once. Immutable. */
public record Issues(List<Issue> list) {
    public Issues {
        list = List.copyOf(list);
    }

    /** No issue at all. */
    public static Issues none() {
        return new Issues(List.of());
    }

    /** Exactly one issue. */
    public static Issues of(String field, String code, Object... params) {
        return none().when(true, field, code, params);
    }

    /** These issues, and one more when {@code wrong}. */
    public Issues when(boolean wrong, String field, String code, Object... params) {
        return wrong ? and(new Issues(List.of(Issue.of(field, code, params)))) : this;
    }

    /** These issues and the others. */
    public Issues and(Issues others) {
        return new Issues(Stream.concat(list.stream(), others.list.stream()).toList());
    }

    /** True if nothing is wrong. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** Throws {@link Rejected} with all of them, if there is any. */
    public void throwIfAny() {
        if (!list.isEmpty()) throw new Rejected(this);
    }
}
