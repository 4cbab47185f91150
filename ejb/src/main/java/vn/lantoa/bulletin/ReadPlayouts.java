package vn.lantoa.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;

/** Reads the play-outs of a bulletin, for officers of the agency. */
@ApplicationScoped
public class ReadPlayouts {
    @Inject
    BulletinQueries queries;

    @Inject
    Playouts playouts;

    /** Returns the play-outs, the latest first. */
    public List<PlayoutRow> of(BulletinId bulletin, Actor by) {
        return playouts.of(queries.get(bulletin, by).id());
    }
}
