package vn.lantoa.catalogue.likeness;

import java.util.List;

/**
 * What looks like the pictures of a draft or version.
 *
 * @param complete false while some of them were not looked at yet
 * @param alike the most alike first
 */
public record LookAlikes(boolean complete, List<LookAlike> alike) {
    public LookAlikes {
        alike = List.copyOf(alike);
    }
}
