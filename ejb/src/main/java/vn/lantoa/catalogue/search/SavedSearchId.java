package vn.lantoa.catalogue.search;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** Id of a saved search. */
public record SavedSearchId(UUID value) implements Id {}
