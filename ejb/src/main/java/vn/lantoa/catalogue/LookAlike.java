package vn.lantoa.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.asset.AssetId;

/**
 * Asset with a picture similar to one of the actor's pictures.
 *
 * @param asset the other asset
 * @param title the title of its public version, or else of the latest version that the actor may read
 * @param agency the name of the owner of the other asset
 * @param released whether the other asset is public; otherwise it belongs to one of the actor's organisations
 * @param file the name of the actor's picture
 * @param unlikeness the number of differing bits of the 64-bit fingerprints; 0 for identical bytes
 */
public record LookAlike(
        @Schema(implementation = String.class) AssetId asset,
        String title,
        String agency,
        String language,
        boolean released,
        String file,
        int unlikeness) {}
