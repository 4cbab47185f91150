package vn.lantoa.catalogue.search.saved;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** The id of a saved search. */
public record SavedSearchId(UUID value) implements Id {}
