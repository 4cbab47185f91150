package vn.lantoa.catalogue.collection;

import vn.lantoa.organisation.OrganisationId;

/**
 * A collection of assets that an agency has picked.
 *
 * @param open whether everybody may read what is public of it
 * @param size number of its assets
 */
public record AssetCollection(CollectionId id, OrganisationId organisation, String name, boolean open, int size) {}
