package vn.lantoa.catalogue.search.saved;

import java.util.UUID;

/** The id of a saved search. */
public record SavedSearchId(UUID value) {}
