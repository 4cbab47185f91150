package vn.lantoa.web.asset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.asset.history.AssetFacts;
import vn.lantoa.asset.history.DraftView;
import vn.lantoa.asset.history.FamilyMember;
import vn.lantoa.asset.history.VersionLine;
import vn.lantoa.release.parity.ParityLine;

/**
 * Response body of an asset: its fields, and how far the language variants of its family follow their source.
 *
 * @param editable true if the reader may change the asset
 */
@Schema(name = "Asset")
public record AssetBody(
        AssetFacts asset,
        DraftView draft,
        List<VersionLine> versions,
        List<FamilyMember> family,
        @Schema(description = "How each variant of the family stands to the source") List<ParityLine> parity,
        boolean editable) {}
