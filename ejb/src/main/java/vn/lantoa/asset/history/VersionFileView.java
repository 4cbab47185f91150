package vn.lantoa.asset.history;

import java.util.Map;

/**
 * A file of a sealed version, with what the inspection found.
 *
 * @param position its place in the version, counted from 1
 */
public record VersionFileView(int position, FileFace file, Map<String, String> facts) {
    public VersionFileView {
        facts = Map.copyOf(facts);
    }
}
