package vn.lantoa.asset.inspection;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** All inspectors of this deployment. */
@ApplicationScoped
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
class MediaInspectors {
    @Inject
    @Any
    Instance<MediaInspector> all;

    /** The one for this media type. */
    MediaInspector of(String mediaType) {
        return all.stream()
                .filter(inspector -> inspector.takes(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no inspector takes " + mediaType));
    }
}
