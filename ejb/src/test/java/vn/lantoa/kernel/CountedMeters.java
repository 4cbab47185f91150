package vn.lantoa.kernel;

import java.util.ArrayList;
import java.util.List;

/** Meters for tests, which record counts. */
public final class CountedMeters implements Meters {
    private final List<String> counted = new ArrayList<>();

    @Override
    public void count(String name, String... tags) {
        counted.add(tags.length == 0 ? name : name + List.of(tags));
    }

    /** The names counted, in order: {@code lantoa_uploads_total[outcome, complete]}. */
    public List<String> counted() {
        return List.copyOf(counted);
    }
}
