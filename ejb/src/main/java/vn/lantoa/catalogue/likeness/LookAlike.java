package vn.lantoa.catalogue.likeness;

import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Language;

/**
 * An asset with a picture that looks nearly like one of the asker's.
 *
 * @param asset the other one
 * @param title of its public version, else of the latest that the asker may read
 * @param agency its owner
 * @param released whether it is public, or else of one of the asker's own organisations
 * @param file name of the asker's picture that is meant
 * @param unlikeness number of the 64 bits of the fingerprints that differ; 0 for the same bytes
 */
public record LookAlike(
        AssetId asset, String title, String agency, Language language, boolean released, String file, int unlikeness) {}
