package vn.lantoa.release.planning;

import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.WindowRequest;

/**
 * Change of the times of a waiting release; the request replaces all former times.
 *
 * @param seen the lock version that the officer saw; null if the caller did not send it
 */
public record ChangeCommand(ReleaseId release, WindowRequest when, @Nullable Long seen, Actor by) {}
