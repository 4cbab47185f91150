package vn.lantoa.coverage.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.coverage.photo.PosterViewer.Shown;
import vn.lantoa.kernel.Sha256;

/** Processes photos in the sandbox, outside any transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class PhotoViewer {
    @Inject
    PosterQueries queries;

    @Inject
    PosterViewer viewer;

    @Inject
    BlobStorage blobs;

    @Inject
    ChildConfig config;

    /** Content recognised in a photo. */
    record Sighting(
            AssetId asset,
            int version,
            SightingReason reason,
            int likeness,
            SightingState state,
            @Nullable Sha256 exhibit) {}

    /** A version whose printed code is in the photo. */
    record Printed(AssetId asset, int version) {}

    /** Returns the content recognised in the photo. */
    List<Sighting> look(PhotoLedger.Photo photo) {
        var originals = queries.candidates(photo.unit());
        return PosterViewer.inLane(() -> {
            try (var scratch = Scratch.open(config.scratch())) {
                var picture = scratch.receive(blobs.open(photo.sha256()), "photo.jpg");
                var contents = viewer.look(picture, originals);
                var printed = contents.codes().stream()
                        .map(queries::printed)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
                return sightings(contents.shown(), printed, photo.isOfOfficer());
            }
        });
    }

    /**
     * Returns the sightings. Those in photos of other people than officers of the unit are at most proposed. A printed
     * code is certain, unless the poster around it says something else.
     */
    static List<Sighting> sightings(List<Shown> shown, List<Printed> printed, boolean isOfOfficer) {
        var sure = isOfOfficer ? SightingState.CONFIRMED : SightingState.PROPOSED;
        var all = new ArrayList<Sighting>();
        for (var one : printed) {
            boolean isChanged = shown.stream()
                    .anyMatch(
                            each -> each.original().asset().equals(one.asset()) && each.state() == SightingState.ALARM);
            if (!isChanged) all.add(new Sighting(one.asset(), one.version(), SightingReason.CODE, 100, sure, null));
        }
        var coded = all.stream().map(Sighting::asset).toList();
        shown.stream()
                .filter(one -> !coded.contains(one.original().asset()))
                .map(one -> new Sighting(
                        one.original().asset(),
                        one.original().version(),
                        SightingReason.POINTS,
                        one.likeness(),
                        one.state() == SightingState.CONFIRMED ? sure : one.state(),
                        one.exhibit()))
                .forEach(all::add);
        return all;
    }
}
