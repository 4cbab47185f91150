package vn.lantoa.coverage.portal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Cursor;
import vn.lantoa.organisation.OrganisationId;

/**
 * An alarm: a picture on a portal or in a photo of a place that says something else than its original.
 *
 * @param state the find's state; the state of a sighting has the same names
 * @param at when the alarm began, or was decided
 * @param decidedAs null while nobody has decided
 */
public record AlarmLine(
        AlarmId id,
        ChangedAsset what,
        AlarmPlace where,
        AlarmBasis seen,
        FindState state,
        Instant at,
        @Nullable AlarmOffice decidedAs) {
    /**
     * The asset whose picture was changed.
     *
     * @param title the title; empty if it was removed by law
     */
    public record ChangedAsset(AssetId asset, String title, int version, OrganisationId owner) {}

    /**
     * The place of the picture. Addresses are empty if the version was removed by law.
     *
     * @param portal null for a photo of a place
     * @param place the id of the place; empty for a portal
     * @param name the host of the portal, or reference and name of the place
     * @param address the address of the picture, or of the place's page
     * @param page the page that shows the picture; empty for a place
     */
    public record AlarmPlace(
            @Nullable PortalId portal,
            String place,
            String name,
            OrganisationId unitId,
            String unit,
            String address,
            String page) {}

    /**
     * How the picture was seen, and the proof.
     *
     * @param likeness the similarity in percent
     * @param proof hash of the capture, or of the photo; null if it is not stored or was removed by law
     * @param photo the id of the photo; empty for a portal
     * @param mayReadProof whether the reader may download the proof
     */
    public record AlarmBasis(
            LocalDate firstOn,
            LocalDate lastOn,
            int likeness,
            boolean isExhibited,
            @Nullable Sha256 proof,
            String photo,
            boolean mayReadProof) {}

    /** Returns the position in the list, for the next page. */
    public Cursor cursor() {
        return new Cursor(at, id.value());
    }
}
