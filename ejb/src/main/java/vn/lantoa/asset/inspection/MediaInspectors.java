package vn.lantoa.asset.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.asset.MediaInspector;

/** All inspectors of this deployment. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
class MediaInspectors {
    @Inject
    @Any
    Instance<MediaInspector> all;

    /** Returns the inspector for this media type. */
    MediaInspector of(String mediaType) {
        return all.stream()
                .filter(inspector -> inspector.takes(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no inspector accepts " + mediaType));
    }
}
