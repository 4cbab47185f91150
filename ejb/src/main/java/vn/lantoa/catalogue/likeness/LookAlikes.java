package vn.lantoa.catalogue.likeness;

import java.util.List;

/**
 * The pictures like those of a draft or version.
 *
 * @param complete false while some of them were not compared yet
 * @param alike the most alike first
 */
public record LookAlikes(boolean complete, List<LookAlike> alike) {
    public LookAlikes {
        alike = List.copyOf(alike);
    }
}
