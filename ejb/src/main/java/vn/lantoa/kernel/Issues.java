package vn.lantoa.kernel;

import java.util.List;
import java.util.stream.Stream;

/** Issues of one command, collected so that the sender receives all of them at once. Immutable. */
public record Issues(List<Issue> list) {
    /** Returns an empty list of issues. */
    public static Issues none() {
        return new Issues(List.of());
    }

    /** Returns a list of one issue. */
    public static Issues of(String field, String code, Object... params) {
        return none().when(true, field, code, params);
    }

    /** Returns these issues, plus an issue with the given field and code if {@code wrong} is true. */
    public Issues when(boolean wrong, String field, String code, Object... params) {
        return wrong ? and(new Issues(List.of(Issue.of(field, code, params)))) : this;
    }

    /** Returns these issues followed by the given issues. */
    public Issues and(Issues others) {
        return new Issues(Stream.concat(list.stream(), others.list.stream()).toList());
    }

    /** Returns true if there are no issues. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** Throws {@link Rejected} with all issues; does nothing if there are none. */
    public void throwIfAny() {
        if (!list.isEmpty()) throw new Rejected(this);
    }
}
