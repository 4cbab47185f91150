package vn.lantoa.catalogue;

import vn.lantoa.organisation.OrganisationId;

/**
 * Collection of assets selected by an agency.
 *
 * @param open whether everybody may read its public assets
 * @param size the number of assets
 */
public record AssetCollection(CollectionId id, OrganisationId organisation, String name, boolean open, int size) {}
