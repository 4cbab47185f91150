package vn.lantoa.web.release.many;

import java.util.List;

/**
 * What became of one of many versions.
 *
 * @param release the release that is planned now, or was called off; empty where it was refused
 * @param why the reasons of a refusal
 */
public record ManyOutcome(String asset, int number, String title, String release, List<String> why) {
    public ManyOutcome {
        why = List.copyOf(why);
    }

    /** True if it was done. */
    public boolean isDone() {
        return why.isEmpty();
    }
}
